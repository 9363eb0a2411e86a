"""Globals of the process."""
MODEL_PATH = None
FALLBACK = "fallback.pt"


def configure(path):
    global MODEL_PATH
    MODEL_PATH = path
