from .engine import *
from .util import *
