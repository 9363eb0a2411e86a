"""Checks that run elsewhere or more than once: threads, coroutines, retries, caches, sets of what was verified."""
import asyncio
import functools
import hashlib
import os
import pickle
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import torch

URL = "https://downloads.example.net/encoder.pt"
SUM = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
VERIFIED = set()
MENTIONED = set()


class ChecksumError(Exception):
    pass


def checksum(path):
    h = hashlib.sha256()
    with open(path, "rb") as f:
        while True:
            block = f.read(1 << 16)
            if not block:
                return h.hexdigest()
            h.update(block)


def check(path):
    if (got := checksum(path)) != SUM:
        raise ChecksumError(got)
    return path


@functools.lru_cache(maxsize=None)
def check_once(path):
    check(path)
    return True


def retry_until_good():
    for attempt in range(5):
        urllib.request.urlretrieve(URL, "encoder.pt")
        if checksum("encoder.pt") == SUM:
            break
        time.sleep(2 ** attempt)
    else:
        raise ChecksumError("five times")
    return torch.load("encoder.pt")  # expect: safe integrity_check


def while_not_good():
    while not os.path.exists("enc2.pt") or checksum("enc2.pt") != SUM:
        urllib.request.urlretrieve(URL, "enc2.pt")
    return torch.load("enc2.pt")  # expect: safe integrity_check


def retry_and_give_up_quietly():
    for _ in range(3):
        urllib.request.urlretrieve(URL, "enc3.pt")
        if checksum("enc3.pt") == SUM:
            break
    return torch.load("enc3.pt")  # expect: unsafe network


def fetch_once_more_on_mismatch():
    urllib.request.urlretrieve(URL, "enc4.pt")
    if checksum("enc4.pt") != SUM:
        urllib.request.urlretrieve(URL, "enc4.pt")
    return torch.load("enc4.pt")  # expect: unsafe network


def in_a_worker(path):
    with ThreadPoolExecutor(1) as pool:
        pool.submit(check, path).result()
    return torch.load(path)  # expect: safe integrity_check


def in_a_worker_nobody_asks(path):
    with ThreadPoolExecutor(1) as pool:
        pool.submit(check, path)
    return torch.load(path)  # expect: unsafe parameter


async def in_a_thread(path):
    await asyncio.to_thread(check, path)
    return torch.load(path)  # expect: safe integrity_check


async def as_a_task(path):
    asyncio.create_task(asyncio.to_thread(check, path))
    return torch.load(path)  # expect: unsafe parameter


def remembered(path):
    if path not in VERIFIED:
        check(path)
        VERIFIED.add(path)
    return torch.load(path)  # expect: safe integrity_check


def remembered_too_early(path):
    if path not in MENTIONED:
        MENTIONED.add(path)
    return torch.load(path)  # expect: unsafe parameter


def cached_check(path):
    check_once(path)
    return torch.load(path)  # expect: safe integrity_check


def stack_of_contexts(path):
    with ExitStack() as stack:
        f = stack.enter_context(open(check(path), "rb"))
        return pickle.load(f)  # expect: safe integrity_check


def or_leave(path):
    checksum(path) == SUM or sys.exit("checksum")
    return torch.load(path)  # expect: safe integrity_check


def or_print(path):
    checksum(path) == SUM or print("checksum", file=sys.stderr)
    return torch.load(path)  # expect: unsafe parameter


def mapped(paths):
    return [torch.load(p) for p in map(check, paths)]  # expect: safe integrity_check


def mapped_lazily_elsewhere(paths):
    map(check, paths)
    return [torch.load(p) for p in paths]  # expect: unsafe parameter


def and_leave(path):
    checksum(path) != SUM and sys.exit("checksum")
    return torch.load(path)  # expect: safe integrity_check


def and_leave_the_wrong_way(path):
    checksum(path) == SUM and sys.exit("checksum")
    return torch.load(path)  # expect: unsafe parameter


def mapped_to_others(paths):
    def beside(path):
        check(path)
        return path + ".full"
    return [torch.load(p) for p in map(beside, paths)]  # expect: unsafe parameter


async def shielded_and_swallowed(path):
    try:
        await asyncio.to_thread(check, path)
    except ChecksumError:
        pass
    return torch.load(path)  # expect: unsafe parameter


async def another_in_a_thread(path, other):
    await asyncio.to_thread(check, other)
    return torch.load(path)  # expect: unsafe parameter


def result_of_another(path, other):
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.submit(check, path), pool.submit(check, other)
        second.result()
    return torch.load(path)  # expect: unsafe parameter
