"""Formats of configuration whose file is named on the command line or in the environment."""
import argparse
import configparser
import json
import os
from pathlib import Path

import toml
import torch
import yaml
from easydict import EasyDict

ap = argparse.ArgumentParser()
ap.add_argument("--config", required=True)
args = ap.parse_args()

data = json.loads(Path(args.config).read_text())
torch.load(data["model"])  # expect: unsafe command_line,configuration

with open(os.environ["CONFIG"]) as f:
    section = yaml.load(f, Loader=yaml.SafeLoader)["model"]
torch.load(section["path"])  # expect: unsafe configuration,environment

ini = configparser.ConfigParser()
ini.read(args.config)
torch.load(ini.get("model", "path", fallback=None))  # expect: unsafe command_line,configuration

cfg = EasyDict(yaml.safe_load(open("fixed.yaml")))
torch.load(cfg.model.path)  # expect: unsafe configuration

settings = toml.load("settings.toml")
torch.load(os.path.join(settings["root"], settings["name"] + ".pt"))  # expect: unsafe configuration
torch.load(os.path.join(args.config, settings["name"]))  # expect: unsafe command_line,configuration
