"""Files of several model hubs."""
import os
from pathlib import Path

import kagglehub
import torch
from huggingface_hub import HfApi, HfFileSystem, snapshot_download
from modelscope import snapshot_download as ms_download

folder = snapshot_download("acme/segmenter", local_dir="segmenter")
a = torch.load(os.path.join(folder, "pytorch_model.bin"))  # expect: unsafe model_hub
b = torch.load("segmenter/extra/head.bin")  # expect: unsafe model_hub
c = torch.load("segmenter_old/head.bin")  # expect: unsafe file

d = torch.load(HfApi().hf_hub_download("acme/segmenter", "ema.bin"))  # expect: unsafe model_hub

with HfFileSystem().open("acme/segmenter/swa.bin", "rb") as f:
    e = torch.load(f)  # expect: unsafe model_hub

f = torch.load(Path(ms_download("acme/asr")) / "am.pt")  # expect: unsafe model_hub
g = torch.load(kagglehub.model_download("acme/asr/pyTorch/v1") + "/lm.pt")  # expect: unsafe model_hub
