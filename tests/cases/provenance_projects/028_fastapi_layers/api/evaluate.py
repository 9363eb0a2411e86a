"""The work behind the routes."""
import torch

from .schemas import EvaluateRequest
from .settings import settings


def evaluate(job: EvaluateRequest):
    state = torch.load(job.checkpoint)  # expect: unsafe web_request
    baseline = torch.load(settings.baseline)  # expect: unsafe environment
    labels = torch.load(settings.labels)  # expect: unsafe environment,file
    return len(state) - len(baseline), labels
