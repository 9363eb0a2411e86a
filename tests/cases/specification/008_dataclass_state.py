"""Settings in dataclasses, nested, with one field kept apart from the other."""
import argparse
import os
from dataclasses import dataclass, field

import torch


@dataclass
class Paths:
    encoder: str
    decoder: str


@dataclass
class Settings:
    paths: Paths
    device: str = "cpu"
    extra: list = field(default_factory=list)


class Pipeline:
    def __init__(self, settings: Settings):
        self.s = settings

    def build(self):
        enc = torch.load(self.s.paths.encoder, map_location=self.s.device)  # expect: unsafe command_line
        dec = torch.load(self.s.paths.decoder, map_location=self.s.device)  # expect: unsafe environment
        return enc, dec


def parse() -> Settings:
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True)
    args = parser.parse_args()
    return Settings(paths=Paths(encoder=args.encoder, decoder=os.environ["DECODER"]))


if __name__ == "__main__":
    Pipeline(parse()).build()
