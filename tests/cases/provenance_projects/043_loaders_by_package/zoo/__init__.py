"""Hands the loaders on."""
from .opening import open_any, open_weights

__all__ = ["open_any", "open_weights"]
