"""Tensors that other ranks sent into a list, taken out by a loop; collectives of another library; declared objects."""
import pickle

import hydra
import torch
import torch.distributed as dist
from lightning import Fabric
from lightning.fabric.plugins.collectives import TorchCollective


def gather(data, sizes):
    tensor = torch.ByteTensor(torch.ByteStorage.from_buffer(pickle.dumps(data)))
    received = [torch.empty((max(sizes),), dtype=torch.uint8, device=tensor.device) for _ in sizes]
    dist.all_gather(received, tensor)
    found = []
    for size, tensor in zip(sizes, received):
        found.append(pickle.loads(tensor.cpu().numpy().tobytes()[:size]))  # expect: unsafe message
    return found


def receive(collective: TorchCollective):
    state = [None]
    collective.broadcast_object_list(state, src=1)  # expect: unsafe message
    return state[0]


@hydra.main(version_base="1.3", config_path="configs", config_name="config")
def evaluate(config):
    fabric: Fabric = hydra.utils.instantiate(config.fabric, devices=1)
    return fabric.load(config.checkpoint)  # expect: unsafe command_line,configuration
