"""Properties compute paths from the state of their object."""
import os
import sys
from functools import cached_property

import torch


class Workspace:
    def __init__(self, root):
        self._root = root
        self.name = "model"

    @property
    def checkpoint(self):
        return os.path.join(self._root, self.name + ".pt")

    @cached_property
    def teacher(self):
        return os.environ["TEACHER"]

    @staticmethod
    def spare():
        return "spare.pt"

    def load(self):
        return (
            torch.load(self.checkpoint),  # expect: unsafe command_line
            torch.load(self.teacher),  # expect: unsafe environment
            torch.load(self.spare()),  # expect: unsafe file
        )


workspace = Workspace(sys.argv[1])
workspace.load()
outside = torch.load(workspace.checkpoint)  # expect: unsafe command_line
