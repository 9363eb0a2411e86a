"""gin and HyperPyYAML."""
import sys

import gin
import torch
from hyperpyyaml import load_hyperpyyaml


@gin.configurable
def restore(checkpoint=gin.REQUIRED):
    return torch.load(checkpoint)  # expect: unsafe configuration


def speech():
    with open("hparams.yaml") as f:
        hparams = load_hyperpyyaml(f)
    return torch.load(hparams["pretrained"])  # expect: unsafe configuration


def speech_from_command():
    with open(sys.argv[1]) as f:
        hparams = load_hyperpyyaml(f)
    return torch.load(hparams["pretrained"])  # expect: unsafe command_line,configuration


if __name__ == "__main__":
    gin.parse_config_file("restore.gin")
    restore()
    speech()
    speech_from_command()
