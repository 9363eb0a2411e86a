"""Fields with literal defaults, in several parsers."""
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class ModelArgs:
    checkpoint: str = field(default="model.pt", metadata={"help": "where the model is"})
    adapter: Optional[str] = None


@dataclass
class Nested:
    model: ModelArgs = field(default_factory=ModelArgs)
    vocabulary: str = "vocab.pt"
