"""kagglehub, comet, clearml, timm and command line tools of hubs."""
import os

import kagglehub
import timm
import torch
from clearml import Model
from comet_ml.api import API
from huggingface_hub import HfApi, hf_hub_download

path = kagglehub.model_download("acme/net/pyTorch/default")
torch.load(os.path.join(path, "net.pt"))  # expect: unsafe model_hub

local = Model(model_id="abc").get_local_copy()
torch.load(local)  # expect: unsafe model_hub

token = os.environ["HF_TOKEN"]
file = hf_hub_download("acme/net", "weights.bin", revision="5f8a3d1c9b7e6f4a2d0c8b6e4f2a1d3c5b7e9f01")
torch.load(file)  # expect: unsafe model_hub

os.system("huggingface-cli download acme/big pytorch_model.bin --local-dir big")
torch.load("big/pytorch_model.bin")  # expect: unsafe model_hub

os.system("git clone https://huggingface.co/acme/cloned cloned")
torch.load("cloned/pytorch_model.bin")  # expect: unsafe network

chosen = hf_hub_download(os.environ["REPO"], "weights.bin", local_dir="chosen")
torch.load(chosen)  # expect: unsafe environment,model_hub
