"""A trainer that resumes from its last checkpoint, from a given one, or starts from pretrained weights."""
import argparse
import os

import torch
from torch import nn

from engine import checkpoint as ckpt
from engine.loop import train_one_epoch


def get_parser():
    p = argparse.ArgumentParser("trainer", add_help=True)
    p.add_argument("--data-path", required=True)
    p.add_argument("--output-dir", required=True, help="where checkpoints go")
    p.add_argument("--resume", default="", help="resume from checkpoint")
    p.add_argument("--pretrained", default="weights/imagenet.pth")
    p.add_argument("--epochs", default=90, type=int)
    p.add_argument("--lr", default=0.1, type=float)
    p.add_argument("--auto-resume", action="store_true")
    return p


def main(args):
    model = nn.Sequential(nn.Flatten(), nn.LazyLinear(10))
    optimizer = torch.optim.SGD(model.parameters(), lr=args.lr)
    start = 0
    if args.resume:
        start = ckpt.load_checkpoint(args.resume, model, optimizer)
    elif args.auto_resume and os.path.isfile(os.path.join(args.output_dir, "last.pth")):
        start = ckpt.load_checkpoint(os.path.join(args.output_dir, "last.pth"), model, optimizer)
    else:
        ckpt.load_pretrained(model, args.pretrained)

    for epoch in range(start, args.epochs):
        loss = train_one_epoch(model, optimizer, args.data_path)
        print(f"epoch {epoch}: {loss:.3f}")
        ckpt.save_checkpoint(args.output_dir, model, optimizer, epoch)


if __name__ == "__main__":
    main(get_parser().parse_args())
