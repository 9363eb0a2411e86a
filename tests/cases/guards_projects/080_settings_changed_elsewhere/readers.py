import torch

import settings


def read_new(path):
    return torch.load(path, weights_only=settings.WEIGHTS_ONLY)  # expect: safe restricted_unpickling


def read_old(path):
    return torch.load(path, weights_only=not settings.ALLOW_OLD)  # expect: unsafe command_line
