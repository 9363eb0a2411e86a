"""Classes that verify: with state, as context managers, as decorators, as generators, behind an abstract interface."""
import abc
import contextlib
import functools
import hashlib
import hmac
import pickle
from pathlib import Path

import torch

EXPECTED = "c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00"


class Verifier:
    def __init__(self, expected):
        self.expected = expected
        self._hash = hashlib.sha256()

    def feed(self, path):
        with open(path, "rb") as stream:
            for chunk in iter(lambda: stream.read(8192), b""):
                self._hash.update(chunk)
        return self

    def matches(self):
        return hmac.compare_digest(self._hash.hexdigest(), self.expected)

    def require(self):
        if not self.matches():
            raise PermissionError("digest differs")


def fluent(path):
    Verifier(EXPECTED).feed(path).require()
    return torch.load(path)  # expect: safe integrity_check


def stepwise(path):
    verifier = Verifier(EXPECTED)
    verifier.feed(path)
    if not verifier.matches():
        raise PermissionError(path)
    return torch.load(path)  # expect: safe integrity_check


def feeds_another(path, other):
    verifier = Verifier(EXPECTED)
    verifier.feed(other)
    if not verifier.matches():
        raise PermissionError(path)
    return torch.load(path)  # expect: unsafe parameter


def forgets_to_call(path):
    verifier = Verifier(EXPECTED)
    verifier.feed(path)
    if not verifier.matches:
        raise PermissionError(path)
    return torch.load(path)  # expect: unsafe parameter


@contextlib.contextmanager
def verified(path):
    data = Path(path).read_bytes()
    if hashlib.sha256(data).hexdigest() != EXPECTED:
        raise PermissionError(path)
    yield data


def from_manager(path):
    with verified(path) as data:
        return pickle.loads(data)  # expect: safe integrity_check


@contextlib.contextmanager
def verified_afterwards(path):
    yield path
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != EXPECTED:
        raise PermissionError(path)


def from_late_manager(path):
    with verified_afterwards(path) as trusted:
        return torch.load(trusted)  # expect: unsafe parameter


class VerifiedFile:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.stream = open(self.path, "rb")
        actual = hashlib.file_digest(self.stream, "sha256").hexdigest()
        if actual != EXPECTED:
            self.stream.close()
            raise PermissionError(actual)
        self.stream.seek(0)
        return self.stream

    def __exit__(self, *exc_info):
        self.stream.close()
        return False


def from_verified_file(path):
    with VerifiedFile(path) as stream:
        return pickle.load(stream)  # expect: safe integrity_check


def path_of_unentered_file(path):
    box = VerifiedFile(path)
    return torch.load(box.path)  # expect: unsafe parameter


def needs_digest(function):
    @functools.wraps(function)
    def inner(path, *args, **kwargs):
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != EXPECTED:
            raise PermissionError(path)
        return function(path, *args, **kwargs)
    return inner


@needs_digest
def decorated(path):
    return torch.load(path, map_location="cpu")  # expect: safe integrity_check


def counts_calls(function):
    @functools.wraps(function)
    def inner(path, *args, **kwargs):
        inner.calls += hashlib.sha256(Path(path).read_bytes()).hexdigest() == EXPECTED
        return function(path, *args, **kwargs)
    inner.calls = 0
    return inner


@counts_calls
def decorated_without_effect(path):
    return torch.load(path)  # expect: unsafe parameter


def good_ones(folder):
    for candidate in sorted(Path(folder).glob("*.pt")):
        if hashlib.sha256(candidate.read_bytes()).hexdigest() == EXPECTED:
            yield candidate


def load_good_ones(folder):
    return [torch.load(p) for p in good_ones(folder)]  # expect: safe integrity_check


def good_ones_first(folder):
    for candidate in sorted(Path(folder).glob("*.pt")):
        if hashlib.sha256(candidate.read_bytes()).hexdigest() == EXPECTED:
            yield candidate
    yield Path(folder) / "fallback.pt"


def load_good_ones_first(folder):
    return [torch.load(p) for p in good_ones_first(folder)]  # expect: unsafe parameter


class Policy(abc.ABC):
    @abc.abstractmethod
    def allows(self, path) -> bool: ...


class PinnedPolicy(Policy):
    def allows(self, path) -> bool:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest() == EXPECTED


class OpenPolicy(Policy):
    def allows(self, path) -> bool:
        return True


class PinnedStore:
    policy = PinnedPolicy()

    def get(self, path):
        if not self.policy.allows(path):
            raise PermissionError(path)
        return torch.load(path)  # expect: safe integrity_check


class OpenStore:
    policy = OpenPolicy()

    def get(self, path):
        if not self.policy.allows(path):
            raise PermissionError(path)
        return torch.load(path)  # expect: unsafe parameter


class EitherStore:
    def __init__(self, strict):
        self.policy = PinnedPolicy() if strict else OpenPolicy()

    def get(self, path):
        if not self.policy.allows(path):
            raise PermissionError(path)
        return torch.load(path)  # expect: unsafe parameter


class LazyModel:
    _verified = False

    def __init__(self, path):
        self.path = path

    def _verify(self):
        if self._verified:
            return
        if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != EXPECTED:
            raise PermissionError(self.path)
        self._verified = True

    def model(self):
        self._verify()
        return torch.load(self.path)  # expect: safe integrity_check


async def checked_async(path):
    data = Path(path).read_bytes()
    if hashlib.sha256(data).hexdigest() != EXPECTED:
        raise PermissionError(path)
    return data


async def awaited(path):
    data = await checked_async(path)
    return pickle.loads(data)  # expect: safe integrity_check


async def not_awaited(path):
    checked_async(path)
    return torch.load(path)  # expect: unsafe parameter


class SetTooEarly:
    _checked = False

    def __init__(self, path):
        self.path = path

    def _check(self):
        if self._checked:
            return
        self._checked = True
        if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != EXPECTED:
            raise PermissionError(self.path)

    def model(self):
        self._check()
        return torch.load(self.path)  # expect: unsafe parameter


class PathChangesLater:
    _checked = False

    def __init__(self, path):
        self.path = path

    def _check(self):
        if self._checked:
            return
        if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != EXPECTED:
            raise PermissionError(self.path)
        self._checked = True

    def switch(self, path):
        self.path = path

    def model(self):
        self._check()
        return torch.load(self.path)  # expect: unsafe parameter


class TrustOnRequest:
    def __init__(self, path):
        self.path = path
        self._checked = False

    def trust(self):
        self._checked = True

    def check(self):
        if not self._checked:
            if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != EXPECTED:
                raise PermissionError(self.path)
            self._checked = True

    def model(self):
        self.check()
        return torch.load(self.path)  # expect: unsafe parameter


class CheckedAtMostOnce:
    def __init__(self, path):
        self.path = path
        self._checked = False

    def check(self):
        if not self._checked:
            if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != EXPECTED:
                raise PermissionError(self.path)
            self._checked = True

    def model(self):
        self.check()
        return torch.load(self.path)  # expect: safe integrity_check


class CheckedUnlessAsked:
    def __init__(self, path, quick):
        self.path = path
        self.quick = quick

    def check(self):
        if not self.quick:
            if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != EXPECTED:
                raise PermissionError(self.path)

    def model(self):
        self.check()
        return torch.load(self.path)  # expect: unsafe parameter


class BadIsRemembered:
    def __init__(self, path):
        self.path = path
        self.bad = hashlib.sha256(Path(path).read_bytes()).hexdigest() != EXPECTED

    def model(self):
        if self.bad:
            raise PermissionError(self.path)
        return torch.load(self.path)  # expect: safe integrity_check


class BadIsForgotten:
    def __init__(self, path):
        self.path = path
        self.bad = hashlib.sha256(Path(path).read_bytes()).hexdigest() != EXPECTED

    def forgive(self):
        self.bad = False

    def model(self):
        if self.bad:
            raise PermissionError(self.path)
        return torch.load(self.path)  # expect: unsafe parameter


class FlagsOfEachOther:
    def __init__(self, path):
        self.path = path
        self._first = hashlib.sha256(Path(path).read_bytes()).hexdigest() == EXPECTED
        self._second = False

    def swap(self):
        first = self._second
        second = self._first
        self._first = first
        self._second = second

    def model(self):
        if not self._first:
            raise PermissionError(self.path)
        return torch.load(self.path)  # expect: unsafe parameter
