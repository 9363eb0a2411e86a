"""mmengine configurations and hyperpyyaml."""
import argparse

import torch
from hyperpyyaml import load_hyperpyyaml
from mmengine.config import Config

parser = argparse.ArgumentParser()
parser.add_argument("config")
args = parser.parse_args()

fixed = Config.fromfile("configs/retina.py")
backbone = torch.load(fixed.model.backbone.init_path)  # expect: unsafe configuration

chosen = Config.fromfile(args.config)
neck = torch.load(chosen.get("neck_path"))  # expect: unsafe configuration,command_line

with open("hparams.yaml") as f:
    hparams = load_hyperpyyaml(f)
tokenizer = torch.load(hparams["tokenizer_file"])  # expect: unsafe configuration
print(backbone, neck, tokenizer)
