"""yacs defaults: empty, a file name, and what a file of configuration overrides."""
import sys

import torch

from cfg import get_cfg_defaults
from net import build

cfg = get_cfg_defaults()
cfg.merge_from_file("experiment.yaml")
cfg.freeze()
build(cfg)

other = get_cfg_defaults()
other.merge_from_list(sys.argv[1:])
torch.load(other.MODEL.PRETRAINED)  # expect: unsafe command_line
