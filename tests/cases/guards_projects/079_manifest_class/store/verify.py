"""A manifest of digests, read from where it is said to be."""
import hashlib
import json
from pathlib import Path


class Manifest:
    def __init__(self, path):
        self.digests = json.loads(Path(path).read_text())

    def require(self, path):
        path = Path(path)
        if hashlib.sha256(path.read_bytes()).hexdigest() != self.digests[path.name]:
            raise ValueError(f"{path} is not what it was")
