"""What a file system object opens is named by the path that it is given; a mode is no path."""
import os
import sys
from pathlib import Path

import torch


class Run:
    def __init__(self, files):
        self.files = files

    def restore(self, path):
        with self.files.open(path) as handle:
            return torch.load(handle)  # expect: unsafe command_line,parameter

    def newest(self):
        found = sorted(self.files.glob(os.environ["PATTERN"]))
        return torch.load(found[-1])  # expect: unsafe environment,parameter


def by_mode():
    with Path(sys.argv[2]).open("rb") as handle:
        return torch.load(handle)  # expect: unsafe command_line


def start(files):
    Run(files).restore(sys.argv[1])
    Run(files).newest()
