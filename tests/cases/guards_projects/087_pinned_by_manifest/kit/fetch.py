import hashlib
import os
import tempfile
from pathlib import Path
from urllib.request import urlopen

from .registry import Entry, entry

CACHE = Path.home() / ".cache" / "kit"


class IntegrityError(OSError):
    pass


def _digest(path):
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _verify(path, item: Entry):
    if (actual := _digest(path)) != item.sha256:
        os.unlink(path)
        raise IntegrityError(f"{item.name}: expected {item.sha256}, got {actual}")


def _download(item: Entry, target: Path):
    handle, partial = tempfile.mkstemp(dir=target.parent)
    with os.fdopen(handle, "wb") as out, urlopen(item.url) as answer:
        while block := answer.read(1 << 16):
            out.write(block)
    os.replace(partial, target)


def verified(name):
    item = entry(name)
    target = CACHE / item.name
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        _download(item, target)
    _verify(target, item)
    return target


def verified_on_download(name):
    item = entry(name)
    target = CACHE / "v1" / item.name
    if not target.exists():
        _download(item, target)
        _verify(target, item)
    return target
