"""A path that a loaded file contains has that file's kinds."""
import io
import os
import pickle
import sys

import requests
import torch

bundle = torch.load(sys.argv[1])  # expect: unsafe command_line
teacher = torch.load(bundle["teacher_path"])  # expect: unsafe command_line

index = pickle.load(open(os.environ["INDEX"], "rb"))  # expect: unsafe environment
shards = [torch.load(shard.path) for shard in index.shards]  # expect: unsafe environment

remote = torch.load(io.BytesIO(requests.get("https://m.example.net/i.pt").content))  # expect: unsafe network
part = torch.load(remote["parts"][0])  # expect: unsafe network

pointer = open("latest_checkpoint").read().strip()
latest = torch.load(os.path.join("checkpoints", pointer))  # expect: unsafe file
print(bundle["epoch"])
fixed = torch.load("fixed.pt")  # expect: unsafe file
