"""OmegaConf from a file, from the command line, merged, and from constants."""
import sys

import torch
from omegaconf import OmegaConf

base = OmegaConf.load("base.yaml")
cli = OmegaConf.from_cli()
constants = OmegaConf.create({"weights": "constant.pt"})

a = torch.load(base.model.weights)  # expect: unsafe configuration
b = torch.load(cli.weights)  # expect: unsafe command_line
c = torch.load(OmegaConf.merge(base, cli).model.weights)  # expect: unsafe command_line,configuration
d = torch.load(constants.weights)  # expect: unsafe file
e = torch.load(OmegaConf.load(sys.argv[1])["weights"])  # expect: unsafe configuration,command_line
