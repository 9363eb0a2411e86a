import torch

from .downloads import attempt_download


def attempt_load(weights, device=None):
    models = []
    for w in weights if isinstance(weights, list) else [weights]:
        ckpt = torch.load(attempt_download(w), map_location="cpu")  # expect: unsafe command_line,network
        models.append((ckpt.get("ema") or ckpt["model"]).to(device).float())
    return models[-1]
