"""Models that register themselves."""
from .registry import MODELS, READERS
from . import encoders, readers
