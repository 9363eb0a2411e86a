"""Round trips in memory and a buffer that holds something else."""
import io
import pickle
import sys

import cloudpickle
import dill
import torch


def clone(value):
    return pickle.loads(pickle.dumps(value))  # expect: safe trusted_origin


def clone_closure(function):
    blob = cloudpickle.dumps(function)
    return cloudpickle.loads(blob)  # expect: safe trusted_origin


def clone_with_dill(value):
    return dill.loads(dill.dumps(value, recurse=True))  # expect: safe trusted_origin


def parse(blob):
    return pickle.loads(blob)  # expect: unsafe standard_input


def reference():
    buffer = io.BytesIO()
    torch.save({"step": 0}, buffer)
    buffer = io.BytesIO(sys.stdin.buffer.read())
    return torch.load(buffer)  # expect: unsafe standard_input


print(clone([1]), clone_closure(len), clone_with_dill({}), parse(sys.stdin.buffer.read()), reference())
