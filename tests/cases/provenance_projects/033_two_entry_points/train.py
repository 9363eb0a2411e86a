"""Trains from a configuration file."""
import os
import tomllib

import shared

with open("train.toml", "rb") as handle:
    config = tomllib.load(handle)
shared.load_for_both(config["weights"])
shared.load_for_training(config["optimizer"])
shared.load_with_default(os.environ["SHARED"])
