import pickle
from pathlib import Path

import torch

from .config import get_settings


class Predictor:
    def __init__(self, settings):
        self._settings = settings
        self._model = None

    @property
    def model(self):
        if self._model is None:
            path = Path(self._settings.cache_dir) / self._settings.model_file
            self._model = torch.load(path, map_location="cpu")  # expect: unsafe environment
        return self._model

    def labels(self):
        with open(self._settings.label_file, "rb") as f:
            return pickle.load(f)  # expect: unsafe environment,file


def create():
    return Predictor(get_settings())
