"""Functions that only tests call, and one that the program calls too."""
import torch


def load_scores(path):
    return torch.load(path)  # expect: unsafe parameter


def load_table(path="table.pt"):
    return torch.load(path)  # expect: unsafe parameter,file


def load_report(path):
    return torch.load(path)  # expect: unsafe command_line
