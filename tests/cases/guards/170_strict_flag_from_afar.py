"""weights_only that comes from dataclasses, class attributes, partials, properties, environment and run-time versions."""
import functools
import os
from dataclasses import dataclass, replace
from types import SimpleNamespace

import torch
from packaging import version

STRICT = {"weights_only": True, "map_location": "cpu"}
LOOSE = {**STRICT, "weights_only": False}
TORCH_26 = version.parse(torch.__version__) >= version.parse("2.6")
safe_load = functools.partial(torch.load, map_location="cpu", weights_only=True)
loose_load = functools.partial(safe_load, weights_only=False)


@dataclass(frozen=True)
class LoadOptions:
    device: str = "cpu"
    strict: bool = True


@dataclass
class OpenOptions(LoadOptions):
    strict: bool = False


class Base:
    weights_only = True

    def read(self, path):
        return torch.load(path, weights_only=self.weights_only)  # expect: unsafe parameter


class Loose(Base):
    weights_only = False


class Sealed:
    @property
    def load_arguments(self):
        return {"weights_only": True}

    def read(self, path):
        return torch.load(path, **self.load_arguments)  # expect: safe restricted_unpickling


def from_dataclass(path):
    options = LoadOptions()
    return torch.load(path, map_location=options.device, weights_only=options.strict)  # expect: safe restricted_unpickling


def from_loose_dataclass(path):
    options = OpenOptions("cuda")
    return torch.load(path, weights_only=options.strict)  # expect: unsafe parameter


def from_replaced_dataclass(path):
    options = replace(LoadOptions(), strict=False)
    return torch.load(path, weights_only=options.strict)  # expect: unsafe parameter


def from_given_dataclass(path, options: LoadOptions = LoadOptions()):
    return torch.load(path, weights_only=options.strict)  # expect: unsafe parameter


def from_namespace(path):
    options = SimpleNamespace(weights_only=True)
    return torch.load(path, weights_only=options.weights_only)  # expect: safe restricted_unpickling


def through_partial(path):
    return safe_load(path)  # expect: safe restricted_unpickling


def partial_overridden(path):
    return safe_load(path, weights_only=False)  # expect: unsafe parameter


def partial_of_partial(path):
    return loose_load(path)  # expect: unsafe parameter


def strict_dictionary(path):
    return torch.load(path, **STRICT)  # expect: safe restricted_unpickling


def loose_dictionary(path):
    return torch.load(path, **LOOSE)  # expect: unsafe parameter


def merged_dictionary(path, **extra):
    return torch.load(path, **{"weights_only": True, **extra})  # expect: unsafe parameter


def merged_the_other_way(path, **extra):
    return torch.load(path, **{**extra, "weights_only": True})  # expect: safe restricted_unpickling


def popped(path):
    options = dict(STRICT)
    options.pop("weights_only")
    return torch.load(path, **options)  # expect: unsafe parameter


def negated(path):
    unsafe = False
    return torch.load(path, weights_only=not unsafe)  # expect: safe restricted_unpickling


def by_environment(path):
    return torch.load(path, weights_only=os.environ.get("UNSAFE_LOAD") != "1")  # expect: unsafe parameter


def always_true_by_or(path, flag):
    return torch.load(path, weights_only=flag or True)  # expect: safe restricted_unpickling


def maybe_by_and(path, flag):
    return torch.load(path, weights_only=flag and True)  # expect: unsafe parameter


def none_given(path):
    return torch.load(path, weights_only=None)  # expect: unsafe parameter


def refused_without(path, weights_only):
    if not weights_only:
        raise ValueError("only weights are loaded here")
    return torch.load(path, weights_only=weights_only)  # expect: safe restricted_unpickling


def run_time_version(path):
    if not TORCH_26:
        raise RuntimeError("torch 2.6 or later is needed")
    return torch.load(path)  # expect: safe restricted_unpickling


def argument_by_version(path):
    extra = {"weights_only": True} if TORCH_26 else {}
    return torch.load(path, **extra)  # expect: unsafe parameter


def version_warns(path):
    if not TORCH_26:
        print("please update torch")
    return torch.load(path)  # expect: unsafe parameter


def version_the_wrong_way(path):
    if TORCH_26:
        raise RuntimeError("torch before 2.6 is needed")
    return torch.load(path)  # expect: unsafe parameter


def version_as_text(path):
    if tuple(int(part) for part in torch.__version__.split("+")[0].split(".")[:2]) < (2, 6):
        raise RuntimeError("torch 2.6 or later is needed")
    return torch.load(path)  # expect: safe restricted_unpickling


def safe_globals(path, config_class):
    with torch.serialization.safe_globals([config_class]):
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling


def safe_globals_without_flag(path, config_class):
    with torch.serialization.safe_globals([config_class]):
        return torch.load(path, weights_only=False)  # expect: unsafe parameter
