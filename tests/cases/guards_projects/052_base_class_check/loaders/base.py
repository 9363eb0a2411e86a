"""What all artifacts have in common."""
import hashlib


class Artifact:
    sha256 = None

    def __init__(self, path):
        self.path = path

    def verify(self):
        with open(self.path, "rb") as f:
            if hashlib.sha256(f.read()).hexdigest() != self.sha256:
                raise ValueError(f"{self.path} was modified")
