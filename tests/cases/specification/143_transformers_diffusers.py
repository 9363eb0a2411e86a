"""Code from a hub, and pickle-only weights."""
import torch
from diffusers import DiffusionPipeline
from transformers import AutoModel, AutoTokenizer, pipeline

a = AutoModel.from_pretrained("acme/remote-code", trust_remote_code=True)  # expect: unsafe model_hub
b = AutoTokenizer.from_pretrained("acme/remote-code", trust_remote_code=True)  # expect: unsafe model_hub
c = DiffusionPipeline.from_pretrained("acme/pipeline", trust_remote_code=True)  # expect: unsafe model_hub
d = AutoModel.from_pretrained("acme/tensors", use_safetensors=False)  # expect: unsafe model_hub
e = pipeline("text-classification", model="acme/remote", trust_remote_code=True)  # expect: unsafe model_hub
pinned = AutoModel.from_pretrained("acme/remote-code", trust_remote_code=True, revision="0a1b2c3d4e5f60718293a4b5c6d7e8f901234567")  # expect: unsafe model_hub
f = AutoModel.from_pretrained("acme/tensors", use_safetensors=True)
g = torch.hub.load("acme/vision", "resnet", trust_repo=True)  # expect: unsafe model_hub
