"""Not what `from hashlib import sha256` means in vox/tools: that is Python's own module."""


def sha256(name):
    return name
