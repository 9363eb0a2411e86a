from . import convert, evaluate

__all__ = ["convert", "evaluate"]
