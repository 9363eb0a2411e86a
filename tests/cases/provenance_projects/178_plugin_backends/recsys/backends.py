import pickle
from importlib import resources

import joblib
import torch

from .base import Backend
from .plugins import backend


@backend("torch")
class TorchBackend(Backend):
    suffix = ".pt"

    def _open(self, path):
        return torch.load(path)  # expect: unsafe command_line,configuration


@backend("sklearn")
class SklearnBackend(Backend):
    def _open(self, path):
        return joblib.load(path)  # expect: unsafe command_line,configuration


@backend("popular")
class PopularItems(Backend):
    def __init__(self, location=None):
        super().__init__(location or "")

    def _open(self, path):
        with resources.files("recsys").joinpath("data/popular.pkl").open("rb") as f:
            return pickle.load(f)  # expect: safe not_checked
