"""Forwards everything."""
from .back import restore_impl


def restore(kind, **options):
    options.setdefault("device", "cpu")
    return restore_impl(kind, **options)
