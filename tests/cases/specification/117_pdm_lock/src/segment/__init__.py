from .weights import load_weights
