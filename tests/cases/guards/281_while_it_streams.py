"""Digests that grow while the bytes come in."""
import hashlib
import os
import shutil
import tempfile
import urllib.request

import httpx
import requests
import torch

MIRROR = "https://mirror.example.net/asr/encoder.pt"
ENCODER_SHA = "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730"
STEP = 64 * 1024


class DigestMismatch(RuntimeError):
    pass


def stream_and_check(target):
    running = hashlib.sha256()
    with requests.get(MIRROR, stream=True, timeout=90) as answer, open(target, "wb") as out:
        answer.raise_for_status()
        for piece in answer.iter_content(STEP):
            running.update(piece)
            out.write(piece)
    if running.hexdigest() != ENCODER_SHA:
        os.remove(target)
        raise DigestMismatch(target)
    return torch.load(target, weights_only=False)  # expect: safe integrity_check


def stream_and_shrug(target):
    running = hashlib.sha256()
    with requests.get(MIRROR, stream=True, timeout=90) as answer, open(target, "wb") as out:
        for piece in answer.iter_content(STEP):
            running.update(piece)
            out.write(piece)
    if running.hexdigest() != ENCODER_SHA:
        print("digest differs, going on anyway")
    return torch.load(target, weights_only=False)  # expect: unsafe network


def digest_of_the_first_piece(target):
    with urllib.request.urlopen(MIRROR) as answer, open(target, "wb") as out:
        head = answer.read(STEP)
        out.write(head)
        if hashlib.sha256(head).hexdigest() != ENCODER_SHA:
            raise DigestMismatch(target)
        shutil.copyfileobj(answer, out)
    return torch.load(target, weights_only=False)  # expect: unsafe network


def digest_that_came_along(target):
    running = hashlib.sha256()
    with httpx.stream("GET", MIRROR) as answer, open(target, "wb") as out:
        wanted = answer.headers["x-sha256"]
        for piece in answer.iter_bytes():
            running.update(piece)
            out.write(piece)
    if running.hexdigest() != wanted:
        raise DigestMismatch(target)
    return torch.load(target, weights_only=False)  # expect: unsafe network


def download(url, folder, sha256):
    """A helper like those in many model zoos."""
    place = os.path.join(folder, os.path.basename(url))
    if os.path.isfile(place):
        with open(place, "rb") as known:
            if hashlib.sha256(known.read()).hexdigest() == sha256:
                return place
    urllib.request.urlretrieve(url, place)
    with open(place, "rb") as fresh:
        if hashlib.sha256(fresh.read()).hexdigest() != sha256:
            raise DigestMismatch(place)
    return place


def from_zoo():
    return torch.load(download(MIRROR, "zoo", ENCODER_SHA), weights_only=False)  # expect: safe integrity_check


def download_unless_there(url, folder, sha256):
    place = os.path.join(folder, os.path.basename(url))
    if os.path.isfile(place):
        return place
    urllib.request.urlretrieve(url, place)
    with open(place, "rb") as fresh:
        if hashlib.sha256(fresh.read()).hexdigest() != sha256:
            raise DigestMismatch(place)
    return place


def from_careless_zoo():
    return torch.load(download_unless_there(MIRROR, "careless", ENCODER_SHA), weights_only=False)  # expect: unsafe network


def in_memory():
    body = httpx.get(MIRROR).content
    if hashlib.blake2b(body, digest_size=32).hexdigest() != ENCODER_SHA:
        raise DigestMismatch(MIRROR)
    with tempfile.TemporaryFile() as spool:
        spool.write(body)
        spool.seek(0)
        return torch.load(spool, weights_only=False)  # expect: safe integrity_check
