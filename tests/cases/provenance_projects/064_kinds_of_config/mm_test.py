import argparse

import torch
from mmengine.config import Config, DictAction


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("config")
    parser.add_argument("--cfg-options", nargs="+", action=DictAction)
    args = parser.parse_args()
    cfg = Config.fromfile(args.config)
    if args.cfg_options is not None:
        cfg.merge_from_dict(args.cfg_options)
    fixed = Config.fromfile("configs/base.py")
    cfg.work_dir = "work"
    torch.load(cfg.load_from)  # expect: unsafe command_line,configuration
    torch.load(fixed.get("load_from", None))  # expect: unsafe configuration
    torch.load(f"{cfg.work_dir}/last.pt")  # expect: unsafe file


main()
