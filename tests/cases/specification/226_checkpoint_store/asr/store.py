"""One place that reads checkpoints, for every command."""
import pickle
from pathlib import Path

import torch


class CheckpointStore:
    def __init__(self, root):
        self.root = Path(root)
        self._cache = {}

    def locate(self, name):
        return self.root / (name + ".pt")

    def load(self, name):
        if name not in self._cache:
            self._cache[name] = torch.load(self.locate(name), map_location="cpu")  # expect: unsafe command_line,environment
        return self._cache[name]

    def load_tokenizer(self):
        with (self.root / "tokenizer.pkl").open("rb") as handle:
            return pickle.load(handle)  # expect: unsafe environment

    def restore(self, name, strict=True):
        return torch.load(self.locate(name), weights_only=strict)  # expect: safe restricted_unpickling

    def resume(self, name, strict=True):
        return torch.load(self.locate(name), weights_only=strict)  # expect: unsafe environment,standard_input
