"""A Python file that is executed to set globals is configuration."""
import sys

import torch

init_from = None
out_dir = "out"
teacher = None

exec(open("config/train.py").read())

a = torch.load(init_from)  # expect: unsafe configuration
b = torch.load(out_dir + "/ckpt.pt")  # expect: unsafe configuration,file
teacher = sys.argv[1]
c = torch.load(teacher)  # expect: unsafe command_line


def constant():
    path = "constant.pt"
    return torch.load(path)  # expect: unsafe file


constant()
