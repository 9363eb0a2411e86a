from importlib.metadata import entry_points

_BACKENDS = {}


def backend(name):
    def decorate(cls):
        _BACKENDS[name] = cls
        return cls

    return decorate


def available():
    found = dict(_BACKENDS)
    for point in entry_points(group="recsys.backends"):
        found[point.name] = point.load()
    return found


def create(name, **options):
    return available()[name](**options)
