"""A loop verifies the shards; the index, which is loaded as well, is not among them."""
import hashlib
import sys
from pathlib import Path

import torch

folder = Path(sys.argv[1])
SHARDS = {
    "shard-0.pt": "74c0d882f7acbadb7793e1952777ea0d65a1eceaa10ffdcece37236cbe085296",
    "shard-1.pt": "d72d5295d1f769438dc0ac5bd9bd33e78ef6b620ac40dfcee7535bb4be85d471",
}


def verify(path, expected):
    if hashlib.sha256(path.read_bytes()).hexdigest() != expected:
        raise ValueError(path)


shards = []
for name, expected in SHARDS.items():
    verify(folder / name, expected)
    shards.append(torch.load(folder / name))  # expect: safe integrity_check

index = torch.load(folder / "index.pt")  # expect: unsafe command_line
print(index, len(shards))
