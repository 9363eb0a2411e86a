"""A flag from a configuration file is unknown, even if the file says true today."""
import torch
import yaml

with open("config.yaml") as f:
    config = yaml.safe_load(f)

flagged = torch.load(config["checkpoint"], weights_only=config["weights_only"])  # expect: unsafe configuration
fixed = torch.load(config["checkpoint"], weights_only=True)  # expect: safe restricted_unpickling
