from .reader import read
