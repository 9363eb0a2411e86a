import os
from argparse import ArgumentParser

import lightning as L

from src.callbacks import SwapWeights
from src.data import GraphData
from src.module import Distilled, GraphNet


def cli():
    parser = ArgumentParser()
    parser.add_argument("--root", required=True)
    parser.add_argument("--backbone")
    parser.add_argument("--distill", action="store_true")
    parser.add_argument("--test-only", metavar="CKPT")
    return parser.parse_args()


def main(args):
    data = GraphData(args.root)
    cls = Distilled if args.distill else GraphNet
    if args.test_only:
        model = GraphNet.load_from_checkpoint(args.test_only)  # expect: unsafe command_line
    else:
        model = cls(backbone_checkpoint=args.backbone)
    trainer = L.Trainer(callbacks=[SwapWeights(os.environ["AVERAGED"])])
    trainer.fit(model, data)


if __name__ == "__main__":
    main(cli())
