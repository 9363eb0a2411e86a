from .download import cached, fetch
from .registry import load_model

__all__ = ["cached", "fetch", "load_model"]
