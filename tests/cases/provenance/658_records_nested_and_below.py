"""Records that a parser fills in other ways: in a parser that derives from the library's, as an option of their own, or as the
parameter of a function that is called from the command line."""
from dataclasses import dataclass

import torch
import tyro
from simple_parsing import ArgumentParser
from transformers import HfArgumentParser


@dataclass
class Model:
    weights: str = "model.pt"


@dataclass
class Head:
    weights: str = "head.pt"


@dataclass
class Net:
    path: str

    def load(self):
        return torch.load(self.path)  # expect: unsafe command_line


class OwnParser(HfArgumentParser):
    def parse(self):
        return self.parse_args_into_dataclasses()


def own_parser():
    (model,) = OwnParser((Model,)).parse()
    return torch.load(model.weights)  # expect: unsafe command_line,file


def own_option():
    parser = ArgumentParser()
    parser.add_arguments(Head, dest="head")
    options = parser.parse_args()
    return torch.load(options.head.weights)  # expect: unsafe command_line,file


def build(net: Net, note: str = ""):
    print(note)
    return net.load()


if __name__ == "__main__":
    own_parser()
    own_option()
    tyro.cli(build)
