"""A folder that is written out on one way and given on another one, put together with a further parameter that callers pass as a
constant: the folder's constant is a way of its own."""
import os
import sys

import torch


def shard(folder, rank):
    return torch.load(os.path.join(folder, "shard_{}.pt".format(rank)))  # expect: unsafe command_line,file


class Head:
    def __init__(self, rank, folder="./"):
        self.folder = folder
        self.rank = rank
        self.weights = os.path.join(self.folder, f"head_{self.rank}.pt")
        self.state = torch.load(self.weights)  # expect: unsafe command_line,file


def below(folder, name):
    # Both parts have kinds of their own: the constant folder stands beside a name from the command line.
    return torch.load(os.path.join(folder, name))  # expect: unsafe command_line


def given(folder, name):
    # The constant is one part of the path, and no way of its own.
    return torch.load(os.path.join(folder, name))  # expect: unsafe command_line


def main():
    folder = "runs"
    if len(sys.argv) > 2:
        folder = sys.argv[2]
    shard(folder, "zero")
    Head(rank="zero", folder=folder)
    below(folder, sys.argv[1])
    given(sys.argv[1], "last.pt")


if __name__ == "__main__":
    main()
