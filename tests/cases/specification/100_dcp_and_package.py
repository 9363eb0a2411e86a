"""Distributed checkpoints and torch.package."""
import argparse

import torch
import torch.distributed.checkpoint as dcp
from torch.package import PackageImporter

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("package")
args = parser.parse_args()

model = torch.nn.Linear(1, 1)
state = {"model": model.state_dict()}
dcp.load(state, checkpoint_id=args.folder)  # expect: unsafe command_line
packed = PackageImporter(args.package).load_pickle("model", "model.pkl")  # expect: unsafe command_line
