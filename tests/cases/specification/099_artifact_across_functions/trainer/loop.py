"""One module saves and restores; the file is written on every path before it is read."""
import os
import tempfile

from .io import restore, store


def fit(model, epochs):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "start.pt")
        store(model, path)
        for epoch in range(epochs):
            print("epoch", epoch)
        return restore(model, path)
