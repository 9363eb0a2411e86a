"""Who raises, who catches, and what goes on behind."""
import hashlib
import logging
import sys
from contextlib import suppress

import torch

PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
log = logging.getLogger(__name__)


class Mismatch(Exception):
    pass


def check(path):
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != PIN:
            raise Mismatch(path)


def strict(path):
    check(path)
    return torch.load(path)  # expect: safe integrity_check


def lenient(path):
    with suppress(Mismatch):
        check(path)
    return torch.load(path)  # expect: unsafe command_line


def logged(path):
    try:
        check(path)
    except Mismatch:
        log.exception("going on")
    return torch.load(path)  # expect: unsafe command_line


def reraised(path):
    try:
        check(path)
    except Mismatch as error:
        log.error("%s", error)
        raise RuntimeError("no") from error
    finally:
        log.debug("checked %s", path)
    return torch.load(path)  # expect: safe integrity_check


def only_missing(path):
    try:
        check(path)
    except FileNotFoundError:
        return None
    return torch.load(path)  # expect: safe integrity_check


def returned_late(path):
    error = None
    try:
        check(path)
    except Mismatch as caught:
        error = caught
    if error is not None:
        return None
    return torch.load(path)  # expect: safe integrity_check


def in_else(path):
    try:
        check(path)
    except Mismatch:
        return None
    else:
        return torch.load(path)  # expect: safe integrity_check


def in_finally(path):
    try:
        check(path)
    finally:
        state = torch.load(path)  # expect: unsafe command_line
    return state


p = sys.argv[1]
strict(p), lenient(p), logged(p), reraised(p), only_missing(p), returned_late(p), in_else(p), in_finally(p)
