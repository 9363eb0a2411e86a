import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    name: str
    url: str
    sha256: str


@lru_cache(maxsize=None)
def entries():
    raw = json.loads((Path(__file__).parent / "manifest.json").read_text(encoding="utf-8"))
    return {name: Entry(name, **fields) for name, fields in raw.items()}


def entry(name):
    try:
        return entries()[name]
    except KeyError:
        raise LookupError(f"unknown model {name}") from None
