"""Digests that are computed chunk by chunk, each in another way of writing, and some that do not see all of the file."""
import base64
import functools
import hashlib
import hmac
import os
import pickle
import sys
from pathlib import Path

import joblib
import torch

PINNED = "3f1d0f7c5a0c9a3f0b4ad7c9c2b1a7e85d4f3c2b1a09f8e7d6c5b4a392817065"
PINNED_RAW = bytes.fromhex(PINNED)
PINNED_B64 = "Px0PfFoMmj8LStfJwrGn6F1PPCsaCfjn1sW0o5KBcGU="


class DigestMismatch(RuntimeError):
    pass


def walrus_loop(path):
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    if digest.hexdigest() != PINNED:
        raise DigestMismatch(path)
    return torch.load(path)  # expect: safe integrity_check


def endless_loop_with_break(path):
    digest = hashlib.sha256()
    stream = open(path, "rb")
    try:
        while True:
            chunk = stream.read(65536)
            if not chunk:
                break
            digest.update(chunk)
    finally:
        stream.close()
    if not hmac.compare_digest(digest.digest(), PINNED_RAW):
        raise DigestMismatch(f"{path} was tampered with")
    return joblib.load(path)  # expect: safe integrity_check


def iter_with_partial(path):
    h = hashlib.new("sha256")
    with Path(path).open("rb") as stream:
        for block in iter(functools.partial(stream.read, 4096), b""):
            h.update(block)
    if h.hexdigest().lower() == PINNED.lower():
        return joblib.load(path)  # expect: safe integrity_check
    raise DigestMismatch(path)


def readinto_buffer(path):
    h = hashlib.blake2b(digest_size=32)
    buffer = bytearray(128 * 1024)
    view = memoryview(buffer)
    with open(path, "rb", buffering=0) as stream:
        while n := stream.readinto(view):
            h.update(view[:n])
    if h.digest() != PINNED_RAW:
        sys.exit("digest mismatch")
    return torch.load(path)  # expect: safe integrity_check


def base64_of_file_digest(path):
    with open(path, "rb") as stream:
        found = base64.b64encode(hashlib.file_digest(stream, "sha256").digest()).decode()
    if found != PINNED_B64:
        raise DigestMismatch(found)
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: safe integrity_check


def rewound_after_hashing(path):
    with open(path, "rb") as stream:
        if hashlib.file_digest(stream, hashlib.sha256).hexdigest() != PINNED:
            return None
        stream.seek(0)
        return pickle.load(stream)  # expect: safe integrity_check


def only_the_first_chunk(path):
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        digest.update(stream.read(1 << 20))
    if digest.hexdigest() != PINNED:
        raise DigestMismatch(path)
    return torch.load(path)  # expect: unsafe parameter


def hashes_the_name(path):
    if hashlib.sha256(str(path).encode()).hexdigest() != PINNED:
        raise DigestMismatch(path)
    return torch.load(path)  # expect: unsafe parameter


def digest_never_updated(path):
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for _ in stream:
            pass
    if digest.hexdigest() != PINNED:
        raise DigestMismatch(path)
    return torch.load(path)  # expect: unsafe parameter


def prefix_of_the_digest(path):
    digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    if not digest.startswith(PINNED[:2]):
        raise DigestMismatch(path)
    return torch.load(path)  # expect: unsafe parameter


def length_of_the_digest(path):
    digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    if len(digest) != len(PINNED):
        raise DigestMismatch(path)
    return torch.load(path)  # expect: unsafe parameter


def compared_with_the_name(path):
    digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    if digest != os.path.basename(path).split(".")[0]:
        raise DigestMismatch(path)
    return torch.load(path)  # expect: unsafe parameter


def compared_with_itself(path):
    first = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    second = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    if first != second:
        raise DigestMismatch(path)
    return torch.load(path)  # expect: unsafe parameter
