"""Layers of configurations: each adds its kind, and a plain one stays as it was."""
import sys

import torch
from omegaconf import OmegaConf

defaults = OmegaConf.create({"ckpt": "default.pt", "teacher": {"ckpt": "teacher.pt"}})
from_file = OmegaConf.load("base.yaml")

torch.load(OmegaConf.merge(from_file, OmegaConf.from_cli()).ckpt)  # expect: unsafe command_line,configuration
torch.load(OmegaConf.merge(defaults, OmegaConf.from_dotlist(sys.argv[1:])).ckpt)  # expect: unsafe command_line,file
torch.load(defaults.teacher.ckpt)  # expect: unsafe file
torch.load(OmegaConf.to_container(from_file, resolve=True)["ckpt"])  # expect: unsafe configuration
