"""A speech toolkit."""
from .pretrained import *
from .hub import fetch as download
