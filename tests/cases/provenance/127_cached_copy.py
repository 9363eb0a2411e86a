"""The copy that a downloader finds in its cache is an earlier download, wherever the cache lies."""
import os
import shutil
import tempfile
from pathlib import Path

import requests
import torch

CACHE = Path(os.getenv("NET_CACHE", Path.home() / ".net"))


def fetched(address, folder):
    target = folder / address.rsplit("/", 1)[-1]
    if target.exists():
        return target
    handle, temporary = tempfile.mkstemp()
    os.close(handle)
    with open(temporary, "wb") as out:
        for block in requests.get(address, stream=True).iter_content(4096):
            out.write(block)
    shutil.copyfile(temporary, str(target))
    return target


def plain(address):
    target = os.path.join(CACHE, "plain.pt")
    if not os.path.isfile(target):
        with open(target, "wb") as out:
            out.write(requests.get(address).content)
    else:
        return torch.load(target)  # expect: unsafe network,parameter
    return torch.load(target)  # expect: unsafe network,parameter


def only_there():
    target = CACHE / "local.pt"
    if target.exists():
        return torch.load(target)  # expect: unsafe environment,file
    return None


def by_address():
    return torch.load(fetched("https://weights.example/net.pt", CACHE))  # expect: unsafe network
