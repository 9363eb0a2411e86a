"""yacs: a file and overrides named on the command line."""
import argparse

import torch

from config import get_cfg


def setup():
    parser = argparse.ArgumentParser()
    parser.add_argument("--config-file", required=True)
    parser.add_argument("opts", nargs=argparse.REMAINDER)
    args = parser.parse_args()
    cfg = get_cfg()
    cfg.merge_from_file(args.config_file)
    cfg.merge_from_list(args.opts)
    cfg.freeze()
    return cfg


if __name__ == "__main__":
    cfg = setup()
    model = torch.load(cfg.MODEL.WEIGHTS, map_location=cfg.MODEL.DEVICE)  # expect: unsafe command_line,configuration
    print(model)
