"""A registry."""


class Registry:
    def __init__(self, name):
        self.name = name
        self._items = {}

    def register(self, cls):
        self._items[cls.__name__] = cls
        return cls

    def build(self, cfg):
        cfg = dict(cfg)
        cls = self._items[cfg.pop("type")]
        return cls(**cfg)


BACKBONES = Registry("backbone")
