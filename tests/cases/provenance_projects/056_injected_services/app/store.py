from pathlib import Path

from fastapi import Depends

from .settings import Settings, get_settings


class Store:
    def __init__(self, root):
        self.root = Path(root)

    def path(self, name):
        return self.root / name


def get_store(settings: Settings = Depends(get_settings)):
    return Store(settings.store)
