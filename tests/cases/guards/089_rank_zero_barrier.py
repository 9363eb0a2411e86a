"""Rank 0 writes: with a barrier it counts as a write, without one it does not."""
import torch
import torch.distributed as dist
from torch import nn


def synchronize(model: nn.Module):
    if dist.get_rank() == 0:
        torch.save(model.state_dict(), "initial.pt")
    dist.barrier()
    model.load_state_dict(torch.load("initial.pt"))  # expect: safe trusted_origin


def synchronize_badly(model: nn.Module):
    if dist.get_rank() == 0:
        torch.save(model.state_dict(), "shared.pt")
    model.load_state_dict(torch.load("shared.pt"))  # expect: unsafe file


dist.init_process_group("gloo")
network = nn.Linear(8, 8)
synchronize(network)
synchronize_badly(network)
