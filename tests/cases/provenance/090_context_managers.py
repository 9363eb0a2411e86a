"""Own context managers, as generators and as classes."""
import contextlib
import sys
import tempfile
import urllib.request

import torch


@contextlib.contextmanager
def opened(path):
    handle = open(path, "rb")
    try:
        yield handle
    finally:
        handle.close()


@contextlib.contextmanager
def fetched(url):
    with tempfile.TemporaryDirectory() as folder:
        target = folder + "/model.pt"
        urllib.request.urlretrieve(url, target)
        yield target


class Workdir:
    def __init__(self, root):
        self.root = root

    def __enter__(self):
        return self.root + "/model.pt"

    def __exit__(self, *exc):
        return False


with opened(sys.argv[1]) as stream:
    a = torch.load(stream)  # expect: unsafe command_line
with fetched("https://m.example.net/model.pt") as path:
    b = torch.load(path)  # expect: unsafe network
with Workdir("work") as path:
    c = torch.load(path)  # expect: unsafe file
