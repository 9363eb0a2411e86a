"""A registry with a decorator that takes a name, and a builder that recurses."""


class Registry(dict):
    def register(self, name=None):
        def decorate(cls):
            self[name or cls.__name__] = cls
            return cls

        return decorate


HEADS = Registry()


def build(spec, registry, **extra):
    spec = dict(spec)
    kind = spec.pop("type")
    return registry[kind](**spec, **extra)
