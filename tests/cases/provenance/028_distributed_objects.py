"""Objects and tensors received from other ranks."""
import os
import pickle

import torch
import torch.distributed as dist

dist.init_process_group("gloo")
rank = int(os.environ["RANK"])

settings = [None]
dist.broadcast_object_list(settings, src=0)  # expect: unsafe message

answers = [None] * dist.get_world_size()
dist.all_gather_object(answers, rank)  # expect: unsafe message

buffer = torch.empty(4096, dtype=torch.uint8)
dist.recv(buffer, src=0)
plan = pickle.loads(buffer.numpy().tobytes())  # expect: unsafe message

shard = torch.load(f"shards/{rank}.pt")  # expect: unsafe file
print(settings, answers, plan, shard)
