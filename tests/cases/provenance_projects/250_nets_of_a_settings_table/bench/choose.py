import importlib
import importlib.util


def net_class(name):
    module = None
    for field in ["vision", "text"]:
        dotted = ".".join(["bench.nets", field, name.lower()])
        if importlib.util.find_spec(dotted):
            module = importlib.import_module(dotted)
            break
    if module is None:
        raise ValueError(name)
    return getattr(module, name)
