"""Artifacts of experiment trackers, one of them chosen by the user."""
import os
import sys

import joblib
import torch
import wandb
from clearml import InputModel

run = wandb.init(project="forecast")
directory = run.use_artifact("acme/forecast/model:latest").download()
state = torch.load(os.path.join(directory, "model.ckpt"))  # expect: unsafe model_hub

artifact = wandb.Api().artifact(sys.argv[1], type="model")
other = torch.load(artifact.download() + "/model.ckpt")  # expect: unsafe model_hub,command_line

restored = wandb.restore("best.pth", run_path="acme/forecast/runs/1a2b")
best = torch.load(restored.name)  # expect: unsafe model_hub

weights = InputModel(model_id="4f0c").get_weights()
booster = joblib.load(weights)  # expect: unsafe model_hub

own = torch.load("wandb/latest-run/files/model.ckpt")  # expect: unsafe file
