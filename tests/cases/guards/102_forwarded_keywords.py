"""Keywords forwarded by wrappers: what the callers put in them decides."""
import sys

import torch


def on_cpu(path, **kwargs):
    return torch.load(path, map_location="cpu", **kwargs)  # expect: safe restricted_unpickling


def on_gpu(path, **kwargs):
    return torch.load(path, map_location="cuda", **kwargs)  # expect: unsafe command_line


def forced(path, **kwargs):
    kwargs["weights_only"] = True
    return torch.load(path, **kwargs)  # expect: safe restricted_unpickling


on_cpu(sys.argv[1], weights_only=True)
on_cpu(sys.argv[2], weights_only=True, mmap=True)
on_gpu(sys.argv[1], weights_only=True)
on_gpu(sys.argv[2], mmap=True)
forced(sys.argv[1], weights_only=False)
