from .api import load_model, load_state

__all__ = ["load_model", "load_state"]
