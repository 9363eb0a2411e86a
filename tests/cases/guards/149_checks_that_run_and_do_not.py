"""Checks that are awaited, joined, caught with a way out; and checks that never run, or whose failure nobody hears."""
import asyncio
import contextlib
import hashlib
import secrets
import sys
import threading

import torch

PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
PINS = {"small.pt": PIN, "large.pt": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"}


def sha256(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def verify(path):
    if not secrets.compare_digest(sha256(path), PIN):
        raise ValueError(path)


def verify_lazily(path):
    if sha256(path) != PIN:
        raise ValueError(path)
    yield path


async def verify_later(path):
    await asyncio.sleep(0)
    verify(path)


def caught_and_left(path):
    try:
        verify(path)
    except ValueError:
        print("changed:", path)
        return None
    return torch.load(path)  # expect: safe integrity_check


def suppressed(path):
    with contextlib.suppress(ValueError):
        verify(path)
    return torch.load(path)  # expect: unsafe command_line


def in_thread(path):
    threading.Thread(target=verify, args=(path,)).start()
    return torch.load(path)  # expect: unsafe command_line


def never_iterated(path):
    verify_lazily(path)
    return torch.load(path)  # expect: unsafe command_line


async def awaited(path):
    await verify_later(path)
    return torch.load(path)  # expect: safe integrity_check


async def not_awaited(path):
    asyncio.create_task(verify_later(path))
    return torch.load(path)  # expect: unsafe command_line


async def forgotten(path):
    verify_later(path)
    return torch.load(path)  # expect: unsafe command_line


def run_to_its_end(path):
    asyncio.run(verify_later(path))
    return torch.load(path)  # expect: safe integrity_check


def known_names_only(name):
    if sha256(name) != PINS[name]:
        raise SystemExit("changed")
    return torch.load(name)  # expect: safe integrity_check


def unknown_names_pass(name):
    expected = PINS.get(name)
    if expected and sha256(name) != expected:
        raise SystemExit("changed")
    return torch.load(name)  # expect: unsafe command_line


def eight_digits(path):
    if sha256(path)[:8] != PIN[:8]:
        raise SystemExit("changed")
    return torch.load(path)  # expect: unsafe command_line


def one_of_them(path, quick):
    good = quick or sha256(path) == PIN
    if not good:
        raise SystemExit("changed")
    return torch.load(path)  # expect: unsafe command_line


def both_of_them(path):
    good = path.endswith(".pt") and sha256(path) == PIN
    if not good:
        raise SystemExit("changed")
    return torch.load(path)  # expect: safe integrity_check


a = sys.argv
caught_and_left(a[1]), suppressed(a[2]), in_thread(a[3]), never_iterated(a[4])
asyncio.run(awaited(a[5])), asyncio.run(not_awaited(a[6])), known_names_only(a[7]), unknown_names_pass(a[8])
asyncio.run(forgotten(a[12])), run_to_its_end(a[13])
eight_digits(a[9]), one_of_them(a[10], len(a) > 14), both_of_them(a[11])
