import argparse

import torch

from defaults import get_cfg


def setup(args):
    cfg = get_cfg()
    cfg.merge_from_file(args.config_file)
    cfg.merge_from_list(args.opts)
    cfg.freeze()
    return cfg


def plain():
    return torch.load(get_cfg().MODEL.WEIGHTS)  # expect: unsafe file


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--config-file")
    parser.add_argument("opts", nargs=argparse.REMAINDER)
    cfg = setup(parser.parse_args())
    model = torch.load(cfg.MODEL.WEIGHTS)  # expect: unsafe command_line,configuration,file
    return model, torch.load(cfg.MODEL.HEAD)  # expect: unsafe command_line,configuration


if __name__ == "__main__":
    main()
