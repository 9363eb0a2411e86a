"""Bytes that the run pickled are its own until another rank's list takes their place."""
import pickle

import torch.distributed as dist


def everywhere(options):
    packed = list(pickle.dumps(options))
    dist.broadcast_object_list(packed, src=0)  # expect: unsafe message
    return pickle.loads(bytes(packed))  # expect: unsafe message


def here(options):
    packed = list(pickle.dumps(options))
    return pickle.loads(bytes(packed))  # expect: safe trusted_origin
