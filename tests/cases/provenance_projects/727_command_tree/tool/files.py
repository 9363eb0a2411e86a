import abc
import os.path as osp

import torch


def load_any(path, **kwargs):
    kwargs.setdefault("map_location", "cpu")
    return torch.load(path, **kwargs)  # expect: unsafe command_line


def load_cached(folder, name):
    return torch.load(osp.join(folder, name))  # expect: unsafe command_line,file


class Reader(abc.ABC):
    kinds = {}

    def __init_subclass__(cls, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if kind:
            Reader.kinds[kind] = cls

    @staticmethod
    def create(kind):
        return Reader.kinds[kind]()

    @abc.abstractmethod
    def read(self, path):
        ...


class Fast(Reader, kind="fast"):
    def read(self, path):
        return torch.load(path, mmap=True)  # expect: unsafe file


class Slow(Reader, kind="slow"):
    def read(self, path):
        with open(path, "rb") as f:
            return torch.load(f)  # expect: unsafe file
