"""Checks that come too late, are only written to the log, or whose exception goes nowhere, beside ones that hold."""
import contextlib
import hashlib
import logging
import pickle
import shutil
import urllib.request
import warnings
from pathlib import Path

import torch

log = logging.getLogger(__name__)
KNOWN = "0a4d55a8d778e5022fab701977c5d840bbc486d0a4d55a8d778e5022fab70197"


class Tampered(Exception):
    """The file is not the one we published."""


def ensure(path):
    actual = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    if actual == KNOWN:
        return
    raise Tampered(f"{path}: {actual}")


def ensured(path):
    ensure(path)
    return torch.load(path)  # expect: safe integrity_check


def logged_and_raised(path):
    try:
        ensure(path)
    except Tampered:
        log.exception("refusing %s", path)
        raise
    return torch.load(path)  # expect: safe integrity_check


def other_exception_with_cause(path):
    try:
        ensure(path)
    except Tampered as error:
        raise SystemExit(2) from error
    else:
        return torch.load(path)  # expect: safe integrity_check


def returns_none_on_mismatch(path):
    try:
        ensure(path)
    except Tampered:
        return None
    return torch.load(path)  # expect: safe integrity_check


def load_within_try(path):
    try:
        ensure(path)
        model = torch.load(path)  # expect: safe integrity_check
    except Tampered:
        model = None
    return model


def next_candidate(paths):
    for path in paths:
        try:
            ensure(path)
        except Tampered:
            continue
        return torch.load(path)  # expect: safe integrity_check
    return None


def late(path):
    model = torch.load(path)  # expect: unsafe parameter
    ensure(path)
    return model


def suppressed(path):
    with contextlib.suppress(Tampered):
        ensure(path)
    return torch.load(path)  # expect: unsafe parameter


def suppressed_with_load(path):
    with contextlib.suppress(Tampered):
        ensure(path)
        return torch.load(path)  # expect: safe integrity_check
    return None


def warned(path):
    try:
        ensure(path)
    except Tampered as error:
        warnings.warn(str(error))
    return torch.load(path)  # expect: unsafe parameter


def in_finally(path):
    try:
        ensure(path)
    finally:
        model = torch.load(path)  # expect: unsafe parameter
    return model


def in_handler(path):
    try:
        ensure(path)
        return None
    except Tampered:
        return torch.load(path)  # expect: unsafe parameter


def return_in_finally(path):
    def quiet():
        try:
            ensure(path)
        finally:
            return True
    quiet()
    return torch.load(path)  # expect: unsafe parameter


def exception_is_made_not_raised(path):
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != KNOWN:
        Tampered(path)
    return torch.load(path)  # expect: unsafe parameter


def copied_then_original(path):
    shutil.copy(path, "copy.pt")
    ensure("copy.pt")
    return torch.load(path)  # expect: unsafe parameter


def original_then_copied(path):
    ensure(path)
    shutil.copyfile(path, "work.pt")
    return torch.load("work.pt")  # expect: safe integrity_check


def fetched_again(url):
    urllib.request.urlretrieve(url, "weights.pt")
    ensure("weights.pt")
    urllib.request.urlretrieve(url, "weights.pt")
    return torch.load("weights.pt")  # expect: unsafe network,parameter


def name_changed_after(path, name):
    path = Path(path)
    ensure(path)
    path = path.with_name(name)
    return torch.load(path)  # expect: unsafe parameter


def bytes_read_once(path):
    blob = Path(path).read_bytes()
    if hashlib.sha256(blob).hexdigest() != KNOWN:
        log.error("refused")
        return None
    return pickle.loads(blob)  # expect: safe integrity_check


def debug_only(path):
    if log.isEnabledFor(logging.DEBUG):
        ensure(path)
    return torch.load(path)  # expect: unsafe parameter


def lambda_never_called(path):
    check = lambda: ensure(path)
    assert check
    return torch.load(path)  # expect: unsafe parameter
