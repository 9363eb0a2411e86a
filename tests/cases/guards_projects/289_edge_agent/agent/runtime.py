import torch

from .integrity import Verifier
from .transport import pull

verifier = Verifier()


def detector():
    return torch.load(verifier.require("detector", pull("detector")))  # expect: safe integrity_check


def tracker():
    path = pull("tracker")
    if not verifier.matches("tracker", path):
        raise RuntimeError("tracker")
    return torch.load(path)  # expect: safe integrity_check


def tracker_anyway():
    path = pull("tracker")
    good = verifier.matches("tracker", path)
    model = torch.load(path)  # expect: unsafe network
    return model if good else None


def swapped():
    checked = verifier.require("detector", pull("detector"))
    path = pull("segmenter")
    print("checked", checked)
    return torch.load(path)  # expect: unsafe network


def supposedly_safe():
    return torch.load(pull("classifier"), weights_only=True)  # expect: unsafe network
