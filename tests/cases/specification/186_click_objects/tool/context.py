from dataclasses import dataclass


@dataclass
class Context:
    checkpoint: str
    verbose: bool = False
