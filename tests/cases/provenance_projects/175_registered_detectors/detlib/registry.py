import inspect


def build_from_cfg(cfg, registry, default_args=None):
    args = cfg.copy()
    for key, value in (default_args or {}).items():
        args.setdefault(key, value)
    obj_type = args.pop("type")
    cls = registry.get(obj_type) if isinstance(obj_type, str) else obj_type
    if cls is None or not inspect.isclass(cls):
        raise KeyError(obj_type)
    return cls(**args)


class Registry:
    def __init__(self, name):
        self._name = name
        self._module_dict = {}

    def get(self, key):
        return self._module_dict.get(key)

    def build(self, cfg, **default_args):
        return build_from_cfg(cfg, self, default_args)

    def register_module(self, name=None):
        def _register(cls):
            self._module_dict[name or cls.__name__] = cls
            return cls

        return _register


BACKBONES = Registry("backbone")
DATASETS = Registry("dataset")
HOOKS = Registry("hook")
