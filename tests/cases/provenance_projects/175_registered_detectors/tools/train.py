import argparse

from detlib.checkpoint import load_checkpoint
from detlib.config import Config
from detlib.registry import BACKBONES, DATASETS
import detlib.backbones  # noqa: F401
import detlib.datasets  # noqa: F401


def parse_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("config")
    parser.add_argument("--load-from")
    return parser.parse_args()


def main():
    args = parse_args()
    cfg = Config.fromfile(args.config)
    if args.load_from is not None:
        cfg.load_from = args.load_from
    model = BACKBONES.build(cfg.model)
    dataset = DATASETS.build(cfg.data["train"])
    if cfg.get("load_from"):
        load_checkpoint(model, cfg.load_from)
    return model, dataset


if __name__ == "__main__":
    main()
