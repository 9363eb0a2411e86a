import argparse

import torch

from . import config
from .backbones import BACKBONES
from .teacher import Teacher


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", required=True)
    parser.add_argument("--backbone", default="conformer")
    parser.add_argument("--teacher")
    parser.add_argument("--resume", default="")
    args = parser.parse_args(argv)
    cfg = config.read(args.config)
    model = BACKBONES[args.backbone](cfg.encoder)
    model.restore()
    vocoder = torch.load(cfg.vocoder)  # expect: unsafe configuration,command_line
    if args.resume:
        state = torch.load(args.resume)  # expect: unsafe command_line
        model.load_state_dict(state["model"])
    teacher = Teacher.from_path(args.teacher) if args.teacher else Teacher.from_hub("org/teacher")
    return model, vocoder, teacher.load()


if __name__ == "__main__":
    main()
