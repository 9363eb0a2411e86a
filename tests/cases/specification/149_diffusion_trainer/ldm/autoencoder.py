import torch
from torch import nn


class AutoencoderKL(nn.Module):
    def __init__(self, embed_dim, ckpt_path=None, ignore_keys=()):
        super().__init__()
        self.conv = nn.Conv2d(3, embed_dim, 1)
        if ckpt_path is not None:
            self.init_from_ckpt(ckpt_path, ignore_keys)

    def init_from_ckpt(self, path, ignore_keys=()):
        sd = torch.load(path, map_location="cpu")["state_dict"]  # expect: unsafe command_line,configuration
        for k in list(sd):
            if any(k.startswith(i) for i in ignore_keys):
                del sd[k]
        self.load_state_dict(sd, strict=False)
