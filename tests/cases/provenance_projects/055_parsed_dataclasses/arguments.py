from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional


@dataclass
class ModelArguments:
    checkpoint: str = field(default="base.pt", metadata={"help": "where to start"})
    adapter: Optional[str] = None


@dataclass
class DataArguments:
    cache: str


@dataclass
class Teacher:
    path: Path
    layers: int = 12


@dataclass
class Distillation:
    teacher: Teacher
    student: str = ""
    steps: int = 100
