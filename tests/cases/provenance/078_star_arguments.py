"""Positional and keyword arguments that are collected and spread again."""
import os
import sys

import torch


def load_all(*paths, device="cpu"):
    return [torch.load(path, map_location=device) for path in paths]  # expect: unsafe command_line,file


def load_named(**paths):
    encoder = torch.load(paths["encoder"])  # expect: unsafe environment
    decoder = torch.load(paths.pop("decoder"))  # expect: unsafe standard_input
    return encoder, decoder


def load_pair(first, second):
    return torch.load(first), second  # expect: unsafe command_line


def forward(*args, **kwargs):
    return load_one(*args, **kwargs)


def load_one(path, strict=True):
    return torch.load(path), strict  # expect: unsafe environment


load_all(sys.argv[1], "second.pt", device=os.environ["DEVICE"])
load_named(encoder=os.environ["ENCODER"], decoder=input())
pair = (sys.argv[2], "other.pt")
load_pair(*pair)
forward(os.environ["MODEL"], strict=False)
