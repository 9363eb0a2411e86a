"""hmac.compare_digest used as a plain constant-time comparison, tested and ignored."""
import hashlib
import hmac
import io

import requests
import torch

GENERATOR = "f60b43d95deb37cb122316aecd60c5bef65bc50521505ba874dc733990330168"
CRITIC = "929824a2ac7d14f3439b716325dfcf1e40606d493303f633a62ac3cb709f3ef0"


def generator():
    content = requests.get("https://gan.example.org/generator.pt", timeout=30).content
    if not hmac.compare_digest(hashlib.sha256(content).hexdigest(), GENERATOR):
        raise RuntimeError("generator.pt does not match its digest")
    return torch.load(io.BytesIO(content))  # expect: safe integrity_check


def critic():
    content = requests.get("https://gan.example.org/critic.pt", timeout=30).content
    hmac.compare_digest(hashlib.sha256(content).hexdigest(), CRITIC)
    return torch.load(io.BytesIO(content))  # expect: unsafe network


print(generator(), critic())
