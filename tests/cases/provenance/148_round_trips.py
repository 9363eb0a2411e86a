"""Bytes that the program made itself, and bytes that only look so."""
import copy
import io
import os
import pickle
import sys
import tempfile

import joblib
import torch


def twin(thing):
    return pickle.loads(pickle.dumps(thing))  # expect: safe trusted_origin


def through_buffer(net):
    buffer = io.BytesIO()
    torch.save(net.state_dict(), buffer)
    buffer.seek(0)
    return torch.load(buffer)  # expect: safe trusted_origin


def through_folder(net):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "net.joblib")
        joblib.dump(net, path)
        return joblib.load(path)  # expect: safe trusted_origin


def only_sometimes(net, path="sometimes.pt"):
    if not os.path.exists(path):
        torch.save(net, path)
    return torch.load(path)  # expect: unsafe file


def by_another_name(net):
    torch.save(net, "one.pt")
    return torch.load("two.pt")  # expect: unsafe file


def text_of(thing):
    return pickle.loads(copy.copy(sys.stdin.buffer.read()))  # expect: unsafe standard_input


def overwritten(net):
    torch.save(net, "net.pt")
    os.replace(sys.argv[1], "net.pt")
    return torch.load("net.pt")  # expect: unsafe command_line


def main(net):
    twin(net)
    through_buffer(net)
    through_folder(net)
    only_sometimes(net)
    by_another_name(net)
    text_of(net)
    overwritten(net)


main(torch.nn.Linear(1, 1))
