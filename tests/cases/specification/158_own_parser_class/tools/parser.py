import argparse


class ToolParser(argparse.ArgumentParser):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.add_argument("--device", default="cpu")

    def add_checkpoint(self, name="--checkpoint"):
        self.add_argument(name, required=True)
        return self


def add_common(parser):
    parser.add_argument("--vocab", default="vocab.pkl")
    return parser
