"""Constants behind the begin of an address say what is fetched there; they are no local files."""
import sys

import torch

ROOT = "https://models.example.org/"
ADDRESSES = {"small": ROOT + "small.bin", "large": ROOT + "large.bin"}


class Encoder:
    addresses = {}

    @classmethod
    def restore(cls, name):
        return torch.load(cls.addresses[name])  # expect: unsafe network


class LargeEncoder(Encoder):
    addresses = ADDRESSES


LargeEncoder.restore("large")
torch.load(ROOT + "small.bin")  # expect: unsafe network
torch.load(f"{ROOT}small.bin")  # expect: unsafe network
torch.load("hf://example/" + "small.bin")  # expect: unsafe model_hub


def restore_local(folder):
    torch.load(folder + "small.bin")  # expect: unsafe file


restore_local("models/")


def restore_any(name):
    torch.load(ADDRESSES[name] if name in ADDRESSES else sys.argv[1] + "small.bin")  # expect: unsafe command_line,network


restore_any("small")
