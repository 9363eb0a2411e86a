"""Checks that hold on some paths only."""
import hashlib
import sys
from pathlib import Path

import torch

DIGESTS = {"a.pt": "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"}


def known_only(path):
    expected = DIGESTS.get(Path(path).name)
    if expected is not None and hashlib.sha256(Path(path).read_bytes()).hexdigest() != expected:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe command_line


def required(path):
    expected = DIGESTS[Path(path).name]
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != expected:
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def only_in_debug(path, debug=False):
    if debug:
        assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == DIGESTS["a.pt"]
    return torch.load(path)  # expect: unsafe command_line


def inverted(path):
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() == DIGESTS["a.pt"]:
        raise ValueError("already imported")
    return torch.load(path)  # expect: unsafe command_line


def changed_after(path):
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != DIGESTS["a.pt"]:
        raise ValueError(path)
    path = sys.argv[2]
    return torch.load(path)  # expect: unsafe command_line


def in_loop(paths):
    for path in paths:
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() not in DIGESTS.values():
            continue
        torch.load(path)  # expect: safe integrity_check


def finally_loaded(path):
    try:
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != DIGESTS["a.pt"]:
            raise ValueError(path)
    except ValueError:
        pass
    finally:
        state = torch.load(path)  # expect: unsafe command_line
    return state


known_only(sys.argv[1]), required(sys.argv[3]), only_in_debug(sys.argv[4]), inverted(sys.argv[5])
changed_after(sys.argv[6]), in_loop(sys.argv[9:]), finally_loaded(sys.argv[7])
