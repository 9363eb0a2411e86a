"""Manifests as objects: a digest by name, with and without a name that is missing."""
import hashlib
import pathlib

import numpy as np
import torch

HERE = pathlib.Path(__file__).parent


class Manifest:
    def __init__(self, entries):
        self._entries = dict(entries)

    @classmethod
    def shipped(cls):
        lines = (HERE / "SHA256SUMS").read_text().splitlines()
        return cls(line.split("  ", 1)[::-1] for line in lines if line)

    @classmethod
    def beside(cls, folder):
        lines = (pathlib.Path(folder) / "SHA256SUMS").read_text().splitlines()
        return cls(line.split("  ", 1)[::-1] for line in lines if line)

    def require(self, path):
        path = pathlib.Path(path)
        wanted = self._entries[path.name]
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        if found != wanted:
            raise ValueError(f"{path}: {found} instead of {wanted}")
        return path

    def accept(self, path):
        path = pathlib.Path(path)
        wanted = self._entries.get(path.name)
        if wanted and hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            raise ValueError(path)
        return path


def open_all(folder):
    folder = pathlib.Path(folder)
    a = torch.load(Manifest.shipped().require(folder / "a.pt"))  # expect: safe integrity_check
    b = torch.load(Manifest.shipped().accept(folder / "b.pt"))  # expect: unsafe command_line
    c = torch.load(Manifest.beside(folder).require(folder / "c.pt"))  # expect: unsafe command_line
    d = np.load(folder / "d.npy", allow_pickle=True)  # expect: unsafe command_line
    return a, b, c, d


if __name__ == "__main__":
    import sys

    open_all(sys.argv[1])
