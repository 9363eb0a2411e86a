"""Bodies of requests."""
from pydantic import BaseModel


class EvaluateRequest(BaseModel):
    checkpoint: str
    samples: int = 100
