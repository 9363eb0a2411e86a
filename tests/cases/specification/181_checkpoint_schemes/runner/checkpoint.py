"""mmcv's way: a loader for each prefix of the file name."""
import os.path as osp

import torch
from torch.utils import model_zoo


class CheckpointLoader:
    _schemes = {}

    @classmethod
    def register_scheme(cls, prefixes, loader=None):
        def _register(loader_cls):
            for prefix in [prefixes] if isinstance(prefixes, str) else prefixes:
                cls._schemes[prefix] = loader_cls
            return loader_cls

        return _register if loader is None else _register(loader)

    @classmethod
    def _get_checkpoint_loader(cls, path):
        for p in sorted(cls._schemes, reverse=True):
            if path.startswith(p):
                return cls._schemes[p]
        raise KeyError(path)

    @classmethod
    def load_checkpoint(cls, filename, map_location=None):
        loader = cls._get_checkpoint_loader(filename)
        return loader(filename, map_location)


@CheckpointLoader.register_scheme(prefixes="")
def load_from_local(filename, map_location):
    filename = osp.expanduser(filename)
    if not osp.isfile(filename):
        raise FileNotFoundError(f"{filename} can not be found.")
    return torch.load(filename, map_location=map_location)  # expect: unsafe command_line


@CheckpointLoader.register_scheme(prefixes=("http://", "https://"))
def load_from_http(filename, map_location=None):
    return model_zoo.load_url(filename, map_location=map_location)  # expect: unsafe command_line,network


def load_checkpoint(model, filename, map_location="cpu"):
    checkpoint = CheckpointLoader.load_checkpoint(filename, map_location)
    model.load_state_dict(checkpoint.get("state_dict", checkpoint))
