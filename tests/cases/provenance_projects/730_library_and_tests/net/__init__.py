from .io import load, save
