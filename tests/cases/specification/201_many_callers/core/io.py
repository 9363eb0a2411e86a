"""One reader, called from several modules."""
import torch

_CACHE = {}


def read(path, *, cache=True):
    key = str(path)
    if cache and key in _CACHE:
        return _CACHE[key]
    state = torch.load(path, map_location="cpu")  # expect: unsafe command_line,configuration,environment,network
    if cache:
        _CACHE[key] = state
    return state
