"""A file, the command line, and a structured default are merged."""
import sys

import torch
from omegaconf import OmegaConf

base = OmegaConf.load("base.yaml")
init = torch.load(base.init)  # expect: unsafe configuration

cli = OmegaConf.from_cli(sys.argv[1:])
torch.load(cli.weights)  # expect: unsafe command_line

merged = OmegaConf.merge(base, cli)
model = torch.load(merged.model.path)  # expect: unsafe command_line,configuration

other = OmegaConf.load(sys.argv[1])
teacher = torch.load(OmegaConf.to_container(other)["teacher"])  # expect: unsafe command_line,configuration
