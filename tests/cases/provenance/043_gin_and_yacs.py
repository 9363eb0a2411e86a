"""gin fills parameters from its file; yacs nodes are merged from a file and from arguments."""
import sys

import gin
import torch
from yacs.config import CfgNode as CN


@gin.configurable
def restore(checkpoint=gin.REQUIRED):
    return torch.load(checkpoint)  # expect: unsafe configuration


def restore_plain(checkpoint):
    return torch.load(checkpoint)  # expect: unsafe file


_C = CN()
_C.MODEL = CN()
_C.MODEL.WEIGHTS = ""
cfg = _C.clone()
cfg.merge_from_file("voc.yaml")

gin.parse_config_file("train.gin")
print(restore(), restore_plain("plain.pt"))
print(torch.load(cfg.MODEL.WEIGHTS))  # expect: unsafe configuration

cli = CN(new_allowed=True)
cli.merge_from_list(sys.argv[1:])
print(torch.load(cli.WEIGHTS))  # expect: unsafe command_line
