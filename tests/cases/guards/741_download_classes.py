"""Downloaders as classes: what they check, when, and what of."""
import hashlib
import os
import shutil

import joblib
import requests
import torch


class Artifact:
    def __init__(self, url, sha256=None, folder="artifacts"):
        self.url = url
        self.sha256 = sha256
        self.path = os.path.join(folder, os.path.basename(url))

    def download(self):
        temporary = self.path + ".tmp"
        digest = hashlib.sha256()
        with requests.get(self.url, stream=True, timeout=30) as response, open(temporary, "wb") as out:
            response.raise_for_status()
            for chunk in response.iter_content(chunk_size=65536):
                out.write(chunk)
                digest.update(chunk)
        if self.sha256 is not None and digest.hexdigest() != self.sha256:
            os.remove(temporary)
            raise OSError(f"{self.url}: wrong digest")
        shutil.move(temporary, self.path)
        return self.path


class Strict(Artifact):
    def download(self):
        if self.sha256 is None:
            raise ValueError("a digest is required")
        return super().download()


PINNED = Strict("https://example.org/a.pt", sha256="b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9")
LOOSE = Artifact("https://example.org/b.pt")
GIVEN = Artifact("https://example.org/c.joblib", "64ec88ca00b268e5ba1a35678a1b5316d212f4f366b2477232534a8aeca37f3c")

pinned = torch.load(PINNED.download())  # expect: safe integrity_check
loose = torch.load(LOOSE.download())  # expect: unsafe network
given = joblib.load(GIVEN.download())  # expect: safe integrity_check
