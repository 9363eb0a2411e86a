"""Work of the views and of a script."""
import torch

from .models import Run


def keys_of(path):
    return list(torch.load(path))  # expect: unsafe web_request


def newest():
    run = Run.objects.order_by("-id").first()
    return torch.load(run.checkpoint)  # expect: unsafe database


def compare(left, right):
    return torch.load(left), torch.load(right)  # expect: unsafe command_line
