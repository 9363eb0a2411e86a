"""Data chooses a module of one package, and what to take out of it."""
import importlib
import os
import sys


def encoder(name, kind):
    module = importlib.import_module(f"networks.{name}")
    made = getattr(module, kind)
    return made(weights=sys.argv[1])


def pair(name):
    module = importlib.import_module("networks.{}".format(name))
    return module.Pair(settings={"weights": os.environ["WEIGHTS"]}).restore()


def by_function(name):
    return importlib.import_module("networks." + name).build(input())


def task(name):
    importlib.import_module("tasks.%s" % name).main(sys.argv[1])
