"""Own content is added to a file that was there before, or replaces it."""
import os
import pickle

import torch
import torch.distributed as dist


def append(row):
    with open("log.pkl", "ab") as f:
        pickle.dump(row, f)
    with open("log.pkl", "rb") as f:
        return pickle.load(f)  # expect: unsafe file


def replace(row):
    with open("row.pkl", "wb") as f:
        pickle.dump(row, f)
    with open("row.pkl", "rb") as f:
        return pickle.load(f)  # expect: safe trusted_origin


def rank_zero_when_new(model):
    if dist.get_rank() == 0 and not os.path.exists("init.pt"):
        torch.save(model, "init.pt")
    dist.barrier()
    return torch.load("init.pt")  # expect: unsafe file


def rank_zero(model):
    if dist.get_rank() == 0:
        torch.save(model, "start.pt")
    dist.barrier()
    return torch.load("start.pt")  # expect: safe trusted_origin


def before_the_barrier(model):
    if dist.get_rank() == 0:
        torch.save(model, "early.pt")
    state = torch.load("early.pt")  # expect: unsafe file
    dist.barrier()
    return state


append(1), replace(2), rank_zero_when_new([1]), rank_zero([2]), before_the_barrier([3])
