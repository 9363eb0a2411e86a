import os.path as osp

import yaml


class ConfigDict(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)


def _wrap(value):
    if isinstance(value, dict):
        return ConfigDict({k: _wrap(v) for k, v in value.items()})
    if isinstance(value, list):
        return [_wrap(v) for v in value]
    return value


class Config:
    def __init__(self, data, filename=None):
        super().__setattr__("_data", _wrap(data))
        super().__setattr__("_filename", filename)

    @staticmethod
    def fromfile(filename):
        with open(osp.abspath(filename)) as f:
            return Config(yaml.safe_load(f), filename=filename)

    def __getattr__(self, name):
        return getattr(self._data, name)

    def __setattr__(self, name, value):
        self._data[name] = value

    def get(self, name, default=None):
        return self._data.get(name, default)
