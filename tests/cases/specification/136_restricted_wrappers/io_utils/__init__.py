from .safe import load_tensors as load
from .safe import load_tensors
