"""Own content written in each mode of opening, and by one rank under conditions of several forms."""
import os
import pickle
from pathlib import Path

import torch
import torch.distributed as dist


def appended_by_path(row):
    with Path("rows.pkl").open("ab") as f:
        pickle.dump(row, f)
    with open("rows.pkl", "rb") as f:
        return pickle.load(f)  # expect: unsafe file


def updated_in_place(row):
    f = open("state.pkl", mode="r+b")
    pickle.dump(row, f)
    f.close()
    return pickle.load(open("state.pkl", "rb"))  # expect: unsafe file


def written_then_appended(row):
    with open("both.pkl", "wb") as f:
        pickle.dump(row, f)
    with open("both.pkl", "ab") as f:
        pickle.dump(row, f)
    with open("both.pkl", "rb") as f:
        return pickle.load(f)  # expect: safe trusted_origin


def written_and_read(row):
    with open("fresh.pkl", "w+b") as f:
        pickle.dump(row, f)
    with open("fresh.pkl", "rb") as f:
        return pickle.load(f)  # expect: safe trusted_origin


def alone_or_first(model):
    if not dist.is_initialized() or dist.get_rank() == 0:
        torch.save(model, "a.pt")
    dist.barrier()
    return torch.load("a.pt")  # expect: safe trusted_origin


def other_ranks_only(model):
    if dist.get_rank() != 0:
        torch.save(model, "b.pt")
    dist.barrier()
    return torch.load("b.pt")  # expect: unsafe file


def in_the_other_branch(model, rank):
    if rank > 0:
        print("waiting")
    else:
        torch.save(model, "c.pt")
    dist.barrier()
    return torch.load("c.pt")  # expect: safe trusted_origin


def when_asked_for(model):
    if not dist.get_rank() and os.environ.get("SAVE"):
        torch.save(model, "d.pt")
    dist.barrier()
    return torch.load("d.pt")  # expect: unsafe file


for rank in range(2):
    appended_by_path(1), updated_in_place(2), written_then_appended(3), written_and_read(4)
    alone_or_first([1]), other_ranks_only([2]), in_the_other_branch([3], rank), when_asked_for([4])
