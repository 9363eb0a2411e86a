"""A zoo of models."""
from .model import Model
