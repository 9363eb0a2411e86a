from .core import read
from . import binary, tensors  # noqa: F401  (register themselves)

__all__ = ["read"]
