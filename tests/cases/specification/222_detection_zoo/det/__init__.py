from .registry import HEADS, build
from .heads import *
