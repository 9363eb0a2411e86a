import argparse

from settings import Config
from trainer import Trainer


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", required=True)
    parser.add_argument("--teacher")
    return parser.parse_args()


def main(args):
    config = Config.read(args.config)
    options = {"teacher": args.teacher}
    Trainer(config, **options).run()


if __name__ == "__main__":
    main(parse())
