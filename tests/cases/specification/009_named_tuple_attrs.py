"""A NamedTuple, an attrs class and a pydantic model carry paths."""
import json
import sys
from typing import NamedTuple

import attr
import torch
from pydantic import BaseModel


class Pair(NamedTuple):
    left: str
    right: str


@attr.s(auto_attribs=True)
class Job:
    checkpoint: str
    name: str = "job"


class Request(BaseModel):
    weights: str
    tokenizer: str


def run_pair(pair: Pair):
    a = torch.load(pair.left)  # expect: unsafe command_line
    b = torch.load(pair.right)  # expect: unsafe standard_input
    return a, b


def run_job(job: Job):
    return torch.load(job.checkpoint)  # expect: unsafe configuration


def run_request(request: Request):
    return torch.load(request.weights)  # expect: unsafe command_line


if __name__ == "__main__":
    run_pair(Pair(sys.argv[1], input("right: ")))
    with open("job.json") as fh:
        data = json.load(fh)
    run_job(Job(checkpoint=data["checkpoint"]))
    run_request(Request(weights=sys.argv[2], tokenizer="tok.json"))
