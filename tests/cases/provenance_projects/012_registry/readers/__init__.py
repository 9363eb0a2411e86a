"""All readers register themselves when they are imported."""
from . import torch_reader, pickle_reader
from .registry import READERS, read
