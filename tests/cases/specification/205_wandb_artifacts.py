"""Experiment trackers."""
import os
import sys

import torch
import wandb
from comet_ml import API

run = wandb.init(project="p")
best = wandb.restore("model-best.pth", run_path="acme/p/abc")
torch.load(best.name)  # expect: unsafe model_hub

artifact = run.use_artifact(sys.argv[1], type="model")
folder = artifact.download()
torch.load(os.path.join(folder, "model.pt"))  # expect: unsafe command_line,model_hub

api = wandb.Api()
path = api.artifact("acme/p/model:v3").download(root="artifacts")
torch.load(path + "/model.pt")  # expect: unsafe model_hub

torch.save({"x": 1}, "upload.pt")
run.log_artifact("upload.pt")
torch.load("upload.pt")  # expect: safe trusted_origin
