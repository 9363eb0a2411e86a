"""Started in bubblewrap by one module, and imported by another that calls its function."""
import sys

import torch


def keys(path):
    return list(torch.load(path, map_location="cpu"))  # expect: unsafe command_line,environment


if __name__ == "__main__":
    print(keys(sys.argv[1]))
