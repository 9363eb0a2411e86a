"""Paths from packages that are not here."""
from vendor_sdk import workspace


def model_path(name):
    return workspace.locate(name)


def base():
    return workspace.root
