"""The command line that chooses the configuration."""
import argparse

from omegaconf import OmegaConf

from nets.build import build

parser = argparse.ArgumentParser()
parser.add_argument("--config", required=True)
options = parser.parse_args()
settings = OmegaConf.load(options.config)
generator = build(settings.model)
