"""Registries in the manner of large libraries."""


class Registry:
    def __init__(self, name):
        self._name = name
        self._modules = {}

    def get(self, key):
        if key not in self._modules:
            raise KeyError(key)
        return self._modules[key]

    def _register_module(self, module, name=None):
        self._modules[name or module.__name__] = module

    def register_module(self, name=None, module=None):
        if module is not None:
            self._register_module(module, name)
            return module

        def _register(module):
            self._register_module(module=module, name=name)
            return module

        return _register


def build_from_cfg(cfg, registry: "Registry"):
    args = cfg.copy()
    kind = args.pop("type")
    cls = registry.get(kind)
    return cls(**args)


class Readers:
    def __init__(self):
        self.table = {}

    def add(self, function):
        self.table[function.__name__] = function
        return function

    def run(self, name, path):
        return self.table[name](path)


MODELS = Registry("models")
READERS = Readers()
