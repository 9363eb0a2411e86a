"""The skeleton stands in the base; what it calls differs by class."""
import argparse
import os
import sys
from abc import ABC, abstractmethod

import requests
import torch


class Stage(ABC):
    suffix = ".pt"

    def run(self):
        place = self.prepare()
        return self.wrap(place)

    def wrap(self, place):
        return place

    @abstractmethod
    def prepare(self):
        ...


class Downloaded(Stage):
    def prepare(self):
        with open("/tmp/stage.pt", "wb") as out:
            out.write(requests.get("https://example.org/stage.pt", timeout=9).content)
        return "/tmp/stage.pt"


class Named(Stage):
    def __init__(self, name):
        self.name = name

    def prepare(self):
        return self.name + self.suffix


class FromShell(Stage):
    def prepare(self):
        return os.environ["STAGE_FILE"]


class Prompted(FromShell):
    def prepare(self):
        return input("stage? ") or super().prepare()


class InFolder(Named):
    def wrap(self, place):
        return os.path.join("stages", place)


def downloaded():
    return torch.load(Downloaded().run())  # expect: unsafe network


def named(args):
    return torch.load(Named(args.name).run())  # expect: unsafe command_line


def shell():
    stage = FromShell()
    return torch.load(stage.run())  # expect: unsafe environment


def prompted():
    stage = Prompted()
    path = stage.run()
    return torch.load(path)  # expect: unsafe environment,standard_input


def folder(args):
    return torch.load(InFolder(args.name).run())  # expect: unsafe command_line


def any_stage(stage: Stage):
    return torch.load(stage.run())  # expect: unsafe network,environment


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    options = parser.parse_args()
    downloaded()
    named(options)
    shell()
    prompted()
    folder(options)
    any_stage(Downloaded() if len(sys.argv) > 2 else FromShell())
