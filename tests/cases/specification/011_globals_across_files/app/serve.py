import torch

from app import state
from app.state import FALLBACK


def get_model():
    if state.MODEL_PATH is not None:
        return torch.load(state.MODEL_PATH, map_location="cpu")  # expect: unsafe command_line
    return torch.load(FALLBACK, map_location="cpu")  # expect: unsafe file
