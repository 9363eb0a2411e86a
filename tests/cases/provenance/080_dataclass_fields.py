"""Dataclasses: fields by position, by keyword, by default, after __post_init__ and replace."""
import os
import sys
from dataclasses import dataclass, field, replace

import torch


@dataclass
class Run:
    name: str
    folder: str = "runs"
    path: str = field(init=False)

    def __post_init__(self):
        self.path = os.path.join(self.folder, self.name)


@dataclass(frozen=True)
class Pair:
    student: str
    teacher: str = "teacher.pt"


run = Run(sys.argv[1], folder=os.environ["RUNS"])
a = torch.load(run.path)  # expect: unsafe command_line,environment
pair = Pair(student=sys.argv[2])
b = torch.load(pair.student)  # expect: unsafe command_line
c = torch.load(pair.teacher)  # expect: unsafe file
d = torch.load(replace(pair, teacher=input()).teacher)  # expect: unsafe standard_input
e = torch.load(Pair("s.pt", os.environ["TEACHER"]).teacher)  # expect: unsafe environment
