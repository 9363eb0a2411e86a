from .core import *
from .core.engine import Engine as BaseEngine
