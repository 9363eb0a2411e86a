"""Registries of models."""
import os
import sys

import mlflow
import torch
import wandb
from huggingface_hub import snapshot_download
from modelscope.hub.snapshot_download import snapshot_download as ms_download

folder = snapshot_download("acme/net", revision="8c1a0d")
a = torch.load(os.path.join(folder, "pytorch_model.bin"))  # expect: unsafe model_hub

folder = snapshot_download(repo_id=sys.argv[1])
b = torch.load(f"{folder}/pytorch_model.bin")  # expect: unsafe command_line,model_hub

artifact = wandb.init().use_artifact("acme/project/model:latest")
c = torch.load(os.path.join(artifact.download(), "model.pt"))  # expect: unsafe model_hub

d = mlflow.pytorch.load_model("models:/ranker/Production")  # expect: unsafe model_hub
e = torch.load(ms_download("acme/net") + "/weights.pt")  # expect: unsafe model_hub
f = torch.hub.load("acme/zoo:main", "net", pretrained=True)  # expect: unsafe model_hub
