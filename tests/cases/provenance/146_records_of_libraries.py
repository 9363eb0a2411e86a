"""attrs, pydantic and NamedTuple: fields, defaults, validators and copies."""
import json
import os
import sys
from typing import NamedTuple, Optional

import attr
import attrs
import torch
from pydantic import BaseModel, Field


@attrs.define
class Net:
    path: str
    labels: str = "labels.pt"
    extra: list = attrs.field(factory=list)


@attr.s
class OldNet:
    path = attr.ib()
    head = attr.ib(default=None)


class Pair(NamedTuple):
    student: str
    teacher: str = "teacher.pt"


class Entry(BaseModel):
    path: str
    backup: Optional[str] = Field(default=None)
    layer: int = 3


net = Net(sys.argv[1])
torch.load(net.path)  # expect: unsafe command_line
torch.load(net.labels)  # expect: unsafe file
torch.load(attrs.evolve(net, path=input()).path)  # expect: unsafe standard_input
old = OldNet(path="old.pt", head=os.environ["HEAD"])
torch.load(old.head)  # expect: unsafe environment
torch.load(old.path)  # expect: unsafe file
pair = Pair(student=sys.argv[2])
torch.load(pair.teacher)  # expect: unsafe file
torch.load(pair._replace(teacher=os.environ["TEACHER"]).teacher)  # expect: unsafe environment
student, _ = pair
torch.load(student)  # expect: unsafe command_line
entry = Entry.model_validate_json(open("entry.json").read())
torch.load(entry.path)  # expect: unsafe configuration
torch.load(f"layers/{entry.layer}.pt")  # expect: unsafe file
torch.load(Entry(**json.load(sys.stdin)).backup)  # expect: unsafe standard_input
torch.load(entry.model_copy(update={"path": "copy.pt"}).path)  # expect: unsafe file
