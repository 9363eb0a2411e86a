"""Records are copied, converted and changed."""
import copy
import os
import sys
from collections import ChainMap, OrderedDict, namedtuple
from dataclasses import asdict, dataclass

import attrs
import torch
from pydantic import BaseModel

Pair = namedtuple("Pair", ["left", "right"])


@dataclass
class Record:
    path: str
    note: str = ""


@attrs.define
class Job:
    path: str
    retries: int = 0


class Body(BaseModel):
    path: str


pair = Pair(sys.argv[1], os.environ["RIGHT"])
torch.load(pair._replace(left="x.pt").right)  # expect: unsafe environment
torch.load(pair._asdict()["left"])  # expect: unsafe command_line

record = Record(sys.argv[1])
torch.load(asdict(record)["path"])  # expect: unsafe command_line
torch.load(copy.deepcopy(record).path)  # expect: unsafe command_line
torch.load(attrs.evolve(Job(path=os.environ["JOB"]), retries=2).path)  # expect: unsafe environment
torch.load(Body(path=sys.argv[2]).model_copy().path)  # expect: unsafe command_line
torch.load(Body.model_validate({"path": os.environ["BODY"]}).path)  # expect: unsafe environment

merged = {**{"path": "default.pt"}, **{"path": input()}}
torch.load(merged["path"])  # expect: unsafe standard_input
layers = ChainMap({"path": os.environ["LAYER"]}, {"size": 1})
torch.load(layers["path"])  # expect: unsafe environment
ordered = OrderedDict()
ordered["path"] = sys.argv[3]
torch.load(ordered.get("path"))  # expect: unsafe command_line
ordered.update(path=os.environ["UPDATED"])
torch.load(ordered["path"])  # expect: unsafe environment
