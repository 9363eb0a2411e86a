"""Loading for the whole project: one place for the flags and for the checks."""
import logging
from functools import partial

import joblib
import torch

from trainer.digests import PINNED, file_digest

log = logging.getLogger(__name__)


def load_weights(path, device="cpu"):
    return torch.load(path, map_location=device, weights_only=True)  # expect: safe restricted_unpickling


def load_full(path, device="cpu", trusted=False):
    """Everything, optimizer and scheduler objects included; only for files that the caller vouches for."""
    if not trusted:
        raise PermissionError(f"{path} is not trusted")
    return torch.load(path, map_location=device, weights_only=False)  # expect: unsafe command_line,file


def load_pinned(name):
    path = f"pretrained/{name}"
    if name not in PINNED:
        raise KeyError(name)
    digest = file_digest(path)
    if digest != PINNED[name]:
        log.error("%s: %s", name, digest)
        raise RuntimeError("digest")
    return torch.load(path, weights_only=False)  # expect: safe integrity_check


def load_reported(name):
    path = f"reported/{name}"
    digest = file_digest(path)
    if digest != PINNED.get(name):
        log.error("%s: %s", name, digest)
    return torch.load(path, weights_only=False)  # expect: unsafe command_line


def load_scaler(path, verify=None):
    if verify is not None:
        verify(path)
    return joblib.load(path)  # expect: safe integrity_check


def load_encoder(path, verify=None):
    if verify is not None:
        verify(path)
    return joblib.load(path)  # expect: unsafe file


def expect(digest, path):
    if file_digest(path) != digest:
        raise RuntimeError(path)


expect_scaler = partial(expect, PINNED["scaler.joblib"])
