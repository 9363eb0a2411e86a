from .load import load_state, load_trusted
