from dataclasses import dataclass, field
from typing import Optional


@dataclass
class ModelArguments:
    """Arguments pertaining to which model we are going to fine-tune."""

    init_from: str = field(metadata={"help": "checkpoint to start from"})
    head: str = field(default="heads/linear.pt", metadata={"help": "classification head"})


@dataclass
class DataArguments:
    features: Optional[str] = field(default=None, metadata={"help": "precomputed features"})
    max_length: int = 128
