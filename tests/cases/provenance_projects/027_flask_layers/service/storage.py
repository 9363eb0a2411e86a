"""Keeps uploads."""
import os
import uuid


def keep(upload):
    target = os.path.join("uploads", f"{uuid.uuid4()}.pt")
    upload.save(target)
    return target
