"""A pickle module of one's own takes the new default away."""
import argparse
import pickle

import dill
import torch

parser = argparse.ArgumentParser()
parser.add_argument("path")
args = parser.parse_args()

plain = torch.load(args.path)  # expect: safe restricted_unpickling
with_dill = torch.load(args.path, pickle_module=dill)  # expect: unsafe command_line
with_pickle = torch.load(args.path, "cpu", pickle)  # expect: unsafe command_line
with_none = torch.load(args.path, pickle_module=None)  # expect: safe restricted_unpickling
