"""Exceptions of a check that go on, and exceptions that do not."""
import contextlib
import hashlib
import logging
import sys

import torch

log = logging.getLogger("checks")


class Changed(ValueError):
    pass


def verify(path):
    with open(path, "rb") as f:
        found = hashlib.file_digest(f, "sha256").hexdigest()
    if found != "4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce":
        raise Changed(path)


def suppressed(path):
    with contextlib.suppress(Changed):
        verify(path)
    return torch.load(path)  # expect: unsafe command_line


def raised_again(path):
    try:
        verify(path)
    except Changed:
        log.exception("changed: %s", path)
        raise
    return torch.load(path)  # expect: safe integrity_check


def converted(path):
    try:
        verify(path)
    except ValueError as problem:
        raise SystemExit(str(problem)) from problem
    return torch.load(path)  # expect: safe integrity_check


def in_else(path):
    try:
        verify(path)
    except Changed:
        state = {}
    else:
        state = torch.load(path)  # expect: safe integrity_check
    return state


def in_except(path):
    try:
        verify(path)
        return None
    except Changed:
        return torch.load(path)  # expect: unsafe command_line


def broad(path):
    try:
        verify(path)
    except Exception:
        log.warning("could not verify %s", path)
    return torch.load(path)  # expect: unsafe command_line


def same_try(path):
    try:
        verify(path)
        return torch.load(path)  # expect: safe integrity_check
    except Changed:
        return None


suppressed(sys.argv[1])
raised_again(sys.argv[2])
converted(sys.argv[3])
in_else(sys.argv[4])
in_except(sys.argv[5])
broad(sys.argv[6])
same_try(sys.argv[7])
