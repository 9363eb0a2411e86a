import os
import tempfile
import urllib.request

from .base import Repository


class WebRepository(Repository):
    def __init__(self, base="https://repo.example.org/"):
        self.base = base
        self.folder = tempfile.mkdtemp()

    def resolve(self, name):
        target = os.path.join(self.folder, name)
        urllib.request.urlretrieve(self.base + name, target)
        return target
