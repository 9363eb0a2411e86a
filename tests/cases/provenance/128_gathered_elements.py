"""Elements and slices of a buffer that a collective fills are what came from the other ranks; a mapping's keys stay apart."""
import pickle
import sys

import torch
import torch.distributed as dist


def everybodys(size):
    buffers = [torch.zeros(size, dtype=torch.uint8) for _ in range(dist.get_world_size())]
    mine = torch.zeros(size, dtype=torch.uint8)
    dist.all_gather(buffers, mine)
    found = []
    for rank in range(len(buffers)):
        block = buffers[rank]
        found.append(pickle.loads(bytes(block[2:10].tolist())))  # expect: unsafe message
    return found


def one_of_two():
    paths = {"a": sys.argv[1], "b": "b.pt"}
    return torch.load(paths["b"])  # expect: unsafe file
