"""A signature is verified for one file; for the other it only has to exist."""
import sys

import torch

from trust import check_signature, has_signature


def load_policy(path):
    check_signature(path)
    return torch.load(path)  # expect: safe signature_check


def load_opponent(path):
    if not has_signature(path):
        raise FileNotFoundError(f"{path}.sig")
    return torch.load(path)  # expect: unsafe command_line


load_policy(sys.argv[1])
load_opponent(sys.argv[2])
