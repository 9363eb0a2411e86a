"""Each way through a branch ends with its own check; what is written behind it, or on the way out, undoes it."""
import hashlib
import urllib.request

import torch

PINNED = "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865"


def verify(path):
    with open(path, "rb") as stream:
        if hashlib.sha256(stream.read()).hexdigest() != PINNED:
            raise ValueError(path)


def fetch(path):
    urllib.request.urlretrieve("https://models.example/net.pt", path)


def fetched_again(path):
    try:
        verify(path)
    except ValueError:
        fetch(path)
        verify(path)
    return torch.load(path, weights_only=False)  # expect: safe integrity_check


def fetched_and_not_checked(path):
    try:
        verify(path)
    except ValueError:
        fetch(path)
    return torch.load(path, weights_only=False)  # expect: unsafe network


def fetched_behind_the_check(path):
    try:
        verify(path)
    except ValueError:
        verify(path)
        fetch(path)
    return torch.load(path, weights_only=False)  # expect: unsafe network


def fetched_on_the_way_out(path):
    try:
        verify(path)
    except ValueError:
        verify(path)
    finally:
        fetch(path)
    return torch.load(path, weights_only=False)  # expect: unsafe network


def fetched_when_all_went_well(path):
    try:
        verify(path)
    except ValueError:
        verify(path)
    else:
        fetch(path)
    return torch.load(path, weights_only=False)  # expect: unsafe network


def one_handler_of_two(path):
    try:
        verify(path)
    except ValueError:
        fetch(path)
        verify(path)
    except OSError:
        verify(path)
        fetch(path)
    return torch.load(path, weights_only=False)  # expect: unsafe network


def two_branches(path, cached):
    if cached:
        verify(path)
    else:
        fetch(path)
        verify(path)
    return torch.load(path, weights_only=False)  # expect: safe integrity_check


def two_branches_in_another_order(path, cached):
    if cached:
        fetch(path)
        verify(path)
    else:
        verify(path)
        fetch(path)
    return torch.load(path, weights_only=False)  # expect: unsafe network
