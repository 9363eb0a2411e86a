"""The name of a temporary file is the file: what is written through the object is loaded through the name."""
import os
import shutil
import sys
import tempfile
import urllib.request

import torch


def by_object(address):
    out = tempfile.NamedTemporaryFile(delete=False)
    reply = urllib.request.urlopen("https://nets.example/net.pt")
    while True:
        block = reply.read(8192)
        if not block:
            break
        out.write(block)
    out.close()
    return torch.load(out.name)  # expect: unsafe network


def moved():
    out = tempfile.NamedTemporaryFile(delete=False)
    out.write(urllib.request.urlopen("https://nets.example/net.pt").read())
    out.close()
    shutil.move(out.name, "final_126.pt")
    return torch.load("final_126.pt")  # expect: unsafe network


def by_handle():
    handle, path = tempfile.mkstemp(suffix=".pt")
    with os.fdopen(handle, "wb") as out:
        out.write(sys.stdin.buffer.read())
    return torch.load(path)  # expect: unsafe standard_input


def own():
    with tempfile.NamedTemporaryFile() as out:
        torch.save({"a": 1}, out.name)
        return torch.load(out.name)  # expect: safe trusted_origin


class Step:
    def __init__(self, name):
        self.name = name


def no_file():
    step = Step(sys.argv[1])
    return torch.load(step.name)  # expect: unsafe command_line
