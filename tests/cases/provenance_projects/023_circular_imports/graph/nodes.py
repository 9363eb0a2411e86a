"""Nodes."""
import torch

from . import edges


def load_node(path):
    return torch.load(path)  # expect: unsafe command_line,environment


def load_all(root):
    return edges.load_edges(root + "/edges.pt"), load_node(root + "/nodes.pt")
