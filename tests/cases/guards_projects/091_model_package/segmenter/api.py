import torch

from ._download import download, download_once
from ._registry import MODELS


def load_model(name="tiny", device="cpu"):
    try:
        entry = MODELS[name]
    except KeyError:
        raise ValueError(f"no model {name!r}; there are {', '.join(MODELS)}") from None
    path = download(entry)
    return torch.load(path, map_location=device)  # expect: safe integrity_check


def load_state(name="tiny", device="cpu"):
    path = download_once(MODELS[name])
    return torch.load(path, map_location=device)  # expect: unsafe network


def load_custom(path, device="cpu"):
    return torch.load(path, map_location=device)  # expect: unsafe parameter
