"""Edges."""
import os

import torch

from . import nodes


def load_edges(path):
    return torch.load(path)  # expect: unsafe command_line


def load_first_node():
    return nodes.load_node(os.environ["FIRST_NODE"])
