"""Save and load through two small helpers, called one after the other."""
import sys

import torch
from torch import nn


def save_state(model, path):
    torch.save(model.state_dict(), path)


def load_state(path):
    return torch.load(path, map_location="cpu")  # expect: safe trusted_origin


def load_foreign_state(path):
    return torch.load(path, map_location="cpu")  # expect: unsafe command_line


def main():
    model = nn.Linear(2, 2)
    save_state(model, "exported.pt")
    print(load_state("exported.pt"))
    save_state(model, "compared.pt")
    print(load_foreign_state(sys.argv[1]))


main()
