"""Restoring."""
from .front import restore
