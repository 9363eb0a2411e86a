"""Backends."""
from .disk import load_disk
from .store import load_store

BACKENDS = {"disk": load_disk, "store": load_store}
