"""The loader under other names, for the rest of the project."""
from functools import partial

import torch
from torch import load as torch_load

load_cpu = partial(torch.load, map_location="cpu")


def safe_name(path):
    return path.replace("..", "")


class Fake:
    def load(self, path):
        return path


fake = Fake()
