"""A configuration object that is filled two helpers further down: what a method is called on is settled by callers of callers."""
import argparse

import torch
from yacs.config import CfgNode

DEFAULTS = CfgNode()
DEFAULTS.MODEL = CfgNode()
DEFAULTS.MODEL.RESUME = ""
DEFAULTS.MODEL.INIT = "init.pth"


class Notes:
    def merge_from_file(self, path):
        self.last = path


def read_settings(config, path):
    config.defrost()
    config.merge_from_file(path)
    config.freeze()


def update(config, args):
    read_settings(config, args.settings)
    if args.resume:
        config.MODEL.RESUME = args.resume


def settings(args):
    config = DEFAULTS.clone()
    update(config, args)
    return config


def write_down(notes, path):
    notes.merge_from_file(path)


def remember(notes, args):
    write_down(notes, args.settings)


parser = argparse.ArgumentParser()
parser.add_argument("--settings")
parser.add_argument("--resume")
arguments = parser.parse_args()

filled = settings(arguments)
torch.load(filled.MODEL.RESUME)  # expect: unsafe command_line,configuration

# The method of the same name of a class of our own fills nothing.
untouched = DEFAULTS.clone()
kept = Notes()
remember(kept, arguments)
torch.load(untouched.MODEL.INIT)  # expect: unsafe file
torch.load(kept.last)  # expect: unsafe command_line
