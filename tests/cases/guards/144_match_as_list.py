"""A `match` on a name, a pair, or a digest decides what is loaded."""
import hashlib
import sys
from pathlib import Path

import torch


def inside(name):
    match name:
        case "small" | "large":
            return torch.load(f"weights/{name}.pt")  # expect: safe allow_list
        case "other":
            raise ValueError(name)
        case _:
            return torch.load(name)  # expect: unsafe command_line


def prefix_only(spec):
    match spec.split(":"):
        case ["local", path]:
            return torch.load(path)  # expect: unsafe command_line
        case _:
            raise ValueError(spec)


def without_default(name):
    match name:
        case "small" | "large":
            print("known")
    return torch.load(f"weights/{name}.pt")  # expect: unsafe command_line


def pair(name, version):
    match (name, version):
        case ("bert", "1") | ("bert", "2"):
            pass
        case _:
            raise SystemExit("unknown model")
    return torch.load(f"weights/{name}-{version}.pt")  # expect: safe allow_list


def captured(name):
    match name:
        case ("small" | "large") as size:
            return torch.load(f"weights/{size}.pt")  # expect: safe allow_list
        case other:
            return torch.load(f"weights/{other}.pt")  # expect: unsafe command_line


def by_digest(path):
    match hashlib.sha256(Path(path).read_bytes()).hexdigest():
        case "0e1a7e2c9f9b4a8d3c5b6a7988776655443322110ffeeddccbbaa99887766554":
            return torch.load(path)  # expect: safe integrity_check
        case digest:
            raise SystemExit(digest)


def guarded(name, sure):
    match name:
        case "small" if sure:
            pass
        case _ if sure:
            raise SystemExit(name)
        case _:
            print("unchecked")
    return torch.load(f"weights/{name}.pt")  # expect: unsafe command_line


inside(sys.argv[1]), prefix_only(sys.argv[2]), without_default(sys.argv[3]), pair(sys.argv[4], sys.argv[5])
captured(sys.argv[6]), by_digest(sys.argv[7]), guarded(sys.argv[8], len(sys.argv) > 9)
