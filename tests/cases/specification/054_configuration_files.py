"""INI, TOML and JSON."""
import configparser
import json
import tomllib
from pathlib import Path

import torch

ini = configparser.ConfigParser()
ini.read("service.ini")
a = torch.load(ini["model"]["path"])  # expect: unsafe configuration
b = torch.load(ini.get("model", "backup"))  # expect: unsafe configuration

with open("service.toml", "rb") as f:
    toml = tomllib.load(f)
c = torch.load(toml["model"]["path"])  # expect: unsafe configuration

d = torch.load(json.loads(Path("service.json").read_text())["model"])  # expect: unsafe configuration

device = toml["device"]
e = torch.load("fixed.pt", map_location=device)  # expect: unsafe file

with open("latest.txt") as f:
    g = torch.load(f.read().strip())  # expect: unsafe file
