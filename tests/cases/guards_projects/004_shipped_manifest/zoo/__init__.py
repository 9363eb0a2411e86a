"""A small model zoo."""
from .registry import load_base, load_latest
