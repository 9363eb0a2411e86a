"""Turns a checkpoint into safetensors. Started only inside the container, see run.py."""
import sys

import torch
from safetensors.torch import save_file


def main():
    source, target = sys.argv[1:3]
    state = torch.load(source, map_location="cpu", weights_only=False)  # expect: safe sandbox
    save_file(state, target)


if __name__ == "__main__":
    main()
