"""Hyperparameters saved by Lightning, and the best checkpoint after training."""
from argparse import ArgumentParser

import pytorch_lightning as pl

from module import Finetuner


def main():
    parser = ArgumentParser()
    parser.add_argument("--backbone-ckpt", dest="backbone_ckpt")
    parser.add_argument("--evaluate")
    args = parser.parse_args()
    if args.evaluate:
        model = Finetuner.load_from_checkpoint(args.evaluate, map_location="cpu")  # expect: unsafe command_line
        print(model)
        return
    model = Finetuner(backbone_ckpt=args.backbone_ckpt)
    pl.Trainer(max_epochs=1).fit(model)


if __name__ == "__main__":
    main()
