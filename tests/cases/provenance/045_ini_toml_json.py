"""INI, TOML and JSON files; a default of a lookup counts, the name of a key does not."""
import configparser
import json
import sys
import tomllib
from pathlib import Path

import torch

ini = configparser.ConfigParser()
ini.read("service.ini")
a = torch.load(ini["model"]["path"])  # expect: unsafe configuration
b = torch.load(ini.get("model", "path", fallback="fallback.pt"))  # expect: unsafe configuration,file

with open("pyproject.toml", "rb") as f:
    tool = tomllib.load(f)["tool"]["scorer"]
c = torch.load(tool["weights"])  # expect: unsafe configuration

settings = json.loads(Path("settings.json").read_text())
d = torch.load(settings.get("weights"))  # expect: unsafe configuration
e = torch.load(settings.get("weights", "weights.pt"))  # expect: unsafe configuration,file
f = torch.load(settings[sys.argv[1]])  # expect: unsafe configuration
g = torch.load(settings.get("folder", "weights") + "/" + sys.argv[2])  # expect: unsafe configuration,command_line,file
