from . import loaders
from .registry import LOADERS, PREPARERS
