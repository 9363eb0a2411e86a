"""Rank 0 writes, the others wait; in the second function nobody waits."""
import torch
import torch.distributed as dist


def with_barrier(model):
    path = "shared.pt"
    if dist.get_rank() == 0:
        torch.save(model.state_dict(), path)
    dist.barrier()
    model.load_state_dict(torch.load(path, map_location="cpu"))  # expect: safe trusted_origin


def on_improvement(model, score, best):
    if score > best:
        torch.save(model.state_dict(), "best.pt")
    dist.barrier()
    model.load_state_dict(torch.load("best.pt"))  # expect: unsafe file


def from_rank_zero(device):
    objects = [None]
    dist.broadcast_object_list(objects, src=0, device=device)  # expect: unsafe message
    return objects[0]


dist.init_process_group("gloo")
net = torch.nn.Linear(1, 1)
with_barrier(net)
on_improvement(net, 1.0, 0.5)
from_rank_zero("cpu")
