"""A library: nothing in it is called here."""
from .public import Model, load, load_many

__all__ = ["Model", "load", "load_many"]
