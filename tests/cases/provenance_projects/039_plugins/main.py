"""Imports a plugin by its name and gets a function of it by its name."""
import importlib
import sys

plugin = importlib.import_module("plugins.model_plugin")
plugin.run(input("model: "))
check = getattr(importlib.import_module("plugins.model_plugin"), "check")
check(sys.argv[1])
importlib.import_module("plugins.csv_plugin").run(sys.argv[2])
