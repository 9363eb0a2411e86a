"""Pydantic models and dataclasses with rules about what may be loaded."""
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import torch
from pydantic import BaseModel, field_validator

SHELF = ("/srv/models/small.pt", "/srv/models/large.pt")


class Job(BaseModel):
    weights: str
    note: str = "none"

    @field_validator("weights")
    @classmethod
    def on_shelf(cls, value):
        if value not in SHELF:
            raise ValueError("not on the shelf")
        return value


class LooseJob(BaseModel):
    weights: str

    @field_validator("weights")
    @classmethod
    def not_empty(cls, value):
        if not value.strip():
            raise ValueError("empty")
        return value


class Choice(BaseModel):
    weights: Literal["/srv/models/small.pt", "/srv/models/large.pt"]


@dataclass
class Task:
    weights: str

    def __post_init__(self):
        if self.weights not in SHELF:
            raise ValueError(self.weights)


def strict():
    job = Job.model_validate(json.loads(Path("job.json").read_text()))
    return torch.load(job.weights)  # expect: safe allow_list


def strict_json():
    job = Job.model_validate_json(Path("job.json").read_bytes())
    return torch.load(job.weights)  # expect: safe allow_list


def other_field():
    job = Job.model_validate_json(Path("job.json").read_bytes())
    return torch.load(job.note)  # expect: unsafe configuration,file


def loose():
    job = LooseJob.model_validate(json.loads(Path("job.json").read_text()))
    return torch.load(job.weights)  # expect: unsafe configuration


def chosen():
    choice = Choice(**json.loads(Path("job.json").read_text()))
    return torch.load(choice.weights)  # expect: safe allow_list


def task():
    with open("task.json") as stream:
        return torch.load(Task(**json.load(stream)).weights)  # expect: safe allow_list
