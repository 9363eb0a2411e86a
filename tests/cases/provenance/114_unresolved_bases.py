"""A base class of another package may set anything; what the class sets itself is known."""
import os

import torch
from companytools.training import Workspace


class Runner(Workspace):
    def __init__(self):
        super().__init__()
        self.teacher = os.environ["TEACHER"]

    def resume(self):
        return torch.load(self.last_checkpoint)  # expect: unsafe unknown

    def distill(self):
        return torch.load(self.teacher)  # expect: unsafe environment


def resume(runner: Runner):
    return runner.resume()


Runner().resume()
Runner().distill()
