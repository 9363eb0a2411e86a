"""Other ways from the parser to a value: vars, known arguments, splatting, an open file."""
import argparse
import pickle

import torch


def run(ckpt, table, verbose):
    if verbose:
        print("loading", ckpt)
    return torch.load(ckpt)  # expect: unsafe command_line


parser = argparse.ArgumentParser()
parser.add_argument("--ckpt")
parser.add_argument("--table", type=argparse.FileType("rb"))
parser.add_argument("--verbose", action="store_true")
args, rest = parser.parse_known_args()

options = vars(args)
by_key = torch.load(options["ckpt"])  # expect: unsafe command_line
opened = pickle.load(args.table)  # expect: unsafe command_line
left_over = torch.load(rest[0])  # expect: unsafe command_line
options["ckpt"] = "final.pt"
replaced = torch.load(options["ckpt"])  # expect: unsafe file

if __name__ == "__main__":
    run(**vars(parser.parse_args()))
