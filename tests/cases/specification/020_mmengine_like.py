"""mmengine's Config chosen on the command line."""
import argparse

import torch
from mmengine.config import Config


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("config")
    ap.add_argument("checkpoint")
    args = ap.parse_args()
    cfg = Config.fromfile(args.config)
    if cfg.get("load_from"):
        torch.load(cfg.load_from)  # expect: unsafe command_line,configuration
    torch.load(args.checkpoint)  # expect: unsafe command_line
    fixed = Config.fromfile("configs/base.py")
    torch.load(fixed.model.pretrained)  # expect: unsafe configuration


main()
