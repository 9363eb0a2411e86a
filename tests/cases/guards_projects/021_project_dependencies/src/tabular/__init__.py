"""Tables to vectors."""
from .model import load_state
