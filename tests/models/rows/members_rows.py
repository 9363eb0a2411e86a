"""Members that are common to many objects: a class of the project that has one by that name is not meant by each call."""
import hashlib
import sys

import httpx
import torch


class Restored:
    def reshape(self, path):
        return torch.load(path)  # expect: unsafe parameter

    def permute(self, path):
        return torch.load(path)  # expect: unsafe parameter

    def transpose(self, path):
        return torch.load(path)  # expect: unsafe parameter

    def squeeze(self, path):
        return torch.load(path)  # expect: unsafe parameter

    def unsqueeze(self, path):
        return torch.load(path)  # expect: unsafe parameter

    def detach(self, path):
        return torch.load(path)  # expect: unsafe parameter

    def print(self, path):
        return torch.load(path)  # expect: unsafe parameter

    def refreshed(self, path):  # a name of its own: the call below is of this method
        return torch.load(path)  # expect: unsafe command_line


def use(thing, table):
    thing.reshape(sys.argv[1])
    thing.permute(sys.argv[1])
    thing.transpose(sys.argv[1])
    thing.squeeze(sys.argv[1])
    thing.unsqueeze(sys.argv[1])
    thing.detach(sys.argv[1])
    thing.print(sys.argv[1])
    thing.refreshed(sys.argv[1])
    table.sort(sys.argv[1])
    return table.sum(sys.argv[1])


def case_001(path):  # iter_bytes
    digest = hashlib.sha256()
    answer = httpx.get("https://models.example/m.pt")
    with open(path, "wb") as stream:
        for piece in answer.iter_bytes():
            digest.update(piece)
            stream.write(piece)
    if digest.hexdigest() != "abababababababababababababababababababababababababababababababab":
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check
