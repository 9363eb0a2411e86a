"""A write by the ranks of a list: only if rank 0 is among them has anybody written in every run."""
import pickle

import torch.distributed as dist


def first_writes(rows):
    if dist.get_rank() in (0, 8):
        with open("rows.pkl", "wb") as file:
            pickle.dump(rows, file)
    dist.barrier()
    with open("rows.pkl", "rb") as file:
        return pickle.load(file)  # expect: safe trusted_origin


def others_write(rows):
    if dist.get_rank() in (1, 2):
        with open("other.pkl", "wb") as file:
            pickle.dump(rows, file)
    dist.barrier()
    with open("other.pkl", "rb") as file:
        return pickle.load(file)  # expect: unsafe file
