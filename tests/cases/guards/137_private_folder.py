"""A private folder into which only this run saves holds its own files, in whatever branch or loop they were saved."""
import glob
import os
import subprocess
import sys
import tempfile

import requests
import torch

import mystery_tool


def cut(source, folder, size):
    part, held = 0, {}
    for name, value in torch.load(source).items():  # expect: unsafe command_line
        if len(held) > size:
            torch.save(held, os.path.join(folder, f"piece-{part}.bin"))
            held, part = {}, part + 1
        held[name] = value
    torch.save(held, os.path.join(folder, f"piece-{part}.bin"))


def pieces():
    with tempfile.TemporaryDirectory() as folder:
        cut(sys.argv[1], folder, 1000)
        for piece in glob.glob(os.path.join(folder, "piece-*.bin")):
            yield torch.load(piece)  # expect: safe trusted_origin


def sometimes(state):
    folder = tempfile.mkdtemp()
    if state:
        torch.save(state, os.path.join(folder, "state.pt"))
    return torch.load(os.path.join(folder, "state.pt"))  # expect: safe trusted_origin


def fetched_too(state):
    folder = tempfile.mkdtemp()
    torch.save(state, os.path.join(folder, "state.pt"))
    with open(os.path.join(folder, "other.pt"), "wb") as out:
        out.write(requests.get("https://nets.example/other.pt").content)
    return torch.load(os.path.join(folder, "other.pt"))  # expect: unsafe network


def handed_out(state):
    folder = tempfile.mkdtemp()
    torch.save(state, os.path.join(folder, "state.pt"))
    mystery_tool.convert(folder)
    return torch.load(os.path.join(folder, "converted.pt"))  # expect: unsafe file


def to_a_program(state):
    folder = tempfile.mkdtemp()
    torch.save(state, os.path.join(folder, "state.pt"))
    subprocess.run(["converter", folder], check=True)
    return torch.load(os.path.join(folder, "converted.pt"))  # expect: unsafe file


def shared(state):
    folder = "pieces"
    if state:
        torch.save(state, os.path.join(folder, "state.pt"))
    return torch.load(os.path.join(folder, "state.pt"))  # expect: unsafe file
