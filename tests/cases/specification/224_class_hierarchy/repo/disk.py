from pathlib import Path

from .base import Repository


class DiskRepository(Repository):
    def __init__(self, root):
        self.root = Path(root)

    def resolve(self, name):
        return self.root / name
