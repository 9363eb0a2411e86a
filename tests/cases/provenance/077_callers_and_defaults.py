"""A caller that leaves the argument out passes the default; then it is no parameter."""
import os
import sys

import torch


def by_default(path="model.pt"):
    return torch.load(path)  # expect: unsafe file


def always_given(path="model.pt"):
    return torch.load(path)  # expect: unsafe command_line


def sometimes_given(path="model.pt"):
    return torch.load(path)  # expect: unsafe command_line,file


def folder_left_out(name, folder="models"):
    return torch.load(os.path.join(folder, name))  # expect: unsafe command_line,file


def none_left_out(name, folder=None):
    folder = folder or os.environ["MODELS"]
    return torch.load(os.path.join(folder, name))  # expect: unsafe command_line,environment


by_default()
always_given(sys.argv[1])
sometimes_given()
sometimes_given(path=sys.argv[2])
folder_left_out(sys.argv[3])
none_left_out(name=sys.argv[4])
