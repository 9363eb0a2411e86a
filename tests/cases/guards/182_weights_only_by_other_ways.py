"""weights_only that comes from constants, settings, partials and wrappers."""
import functools
import os
from dataclasses import dataclass

import torch

SAFE_LOAD = True
LOAD_KWARGS = {"map_location": "cpu", "weights_only": True}
LEGACY_KWARGS = {"map_location": "cpu", "weights_only": False}
safe_load = functools.partial(torch.load, map_location="cpu", weights_only=True)
plain_load = functools.partial(torch.load, map_location="cpu")


@dataclass(frozen=True)
class LoadPolicy:
    device: str = "cpu"
    weights_only: bool = True


POLICY = LoadPolicy()
LEGACY_POLICY = LoadPolicy(weights_only=False)


def by_constant():
    return torch.load("a.pt", weights_only=SAFE_LOAD)  # expect: safe restricted_unpickling


def by_mapping():
    return torch.load("a.pt", **LOAD_KWARGS)  # expect: safe restricted_unpickling


def by_legacy_mapping():
    return torch.load("a.pt", **LEGACY_KWARGS)  # expect: unsafe file


def by_changed_mapping():
    return torch.load("a.pt", **{**LOAD_KWARGS, "weights_only": False})  # expect: unsafe file


def by_partial():
    return safe_load("a.pt")  # expect: safe restricted_unpickling


def by_overridden_partial():
    return safe_load("a.pt", weights_only=False)  # expect: unsafe file


def by_plain_partial():
    return plain_load("a.pt")  # expect: unsafe file


def by_policy():
    return torch.load("a.pt", map_location=POLICY.device, weights_only=POLICY.weights_only)  # expect: safe restricted_unpickling


def by_legacy_policy():
    return torch.load("a.pt", weights_only=LEGACY_POLICY.weights_only)  # expect: unsafe file


def by_environment():
    flag = os.environ.get("SAFE_LOAD", "1") == "1"
    return torch.load("a.pt", weights_only=flag)  # expect: unsafe file


def load_checkpoint(path, *, trust_source: bool = False):
    return torch.load(path, weights_only=not trust_source)  # expect: safe restricted_unpickling


def load_any_checkpoint(path, *, trust_source: bool = False):
    return torch.load(path, weights_only=not trust_source)  # expect: unsafe file


def train():
    load_checkpoint("start.pt")
    load_checkpoint("teacher.pt", trust_source=False)
    load_any_checkpoint("start.pt")
    load_any_checkpoint("old.pt", trust_source=True)


def with_fallback(path="b.pt"):
    try:
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
    except Exception:
        return torch.load(path, weights_only=False)  # expect: unsafe parameter,file


def with_guarded_kwargs(path="c.pt", **kwargs):
    kwargs["weights_only"] = True
    return torch.load(path, **kwargs)  # expect: safe restricted_unpickling


def with_default_kwargs(path="c.pt", **kwargs):
    kwargs.setdefault("weights_only", True)
    return torch.load(path, **kwargs)  # expect: unsafe parameter,file
