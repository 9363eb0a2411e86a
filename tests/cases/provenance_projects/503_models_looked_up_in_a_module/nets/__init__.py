"""The module and the class of a model are found by the name that the options say."""
import importlib
import inspect

from nets.base_net import BaseNet


def find_net(name):
    module = importlib.import_module("nets." + name + "_net")
    wanted = name.replace("_", "") + "net"
    found = None
    for entry, value in module.__dict__.items():
        if entry.lower() == wanted.lower() and issubclass(value, BaseNet):
            found = value
    if found is None:
        raise SystemExit(f"no class {wanted}")
    return found


def create_net(options):
    net = find_net(options.net)
    made = net(options)
    return made


def create_loss(folder, kind):
    module = importlib.import_module(f"losses.{kind}_loss")
    for _, value in inspect.getmembers(module, inspect.isclass):
        if value.__module__ == module.__name__:
            return value(folder)
    return None
