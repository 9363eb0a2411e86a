"""Ways out that never come back, and one that does."""
import argparse
import hashlib
import os

import torch

SHA256 = "4c2273b739606f80cd3fd1e7ae3437212e4daa030902126dd42584d6b312db8e"

parser = argparse.ArgumentParser()
parser.add_argument("actor")
parser.add_argument("critic")
parser.add_argument("world")
args = parser.parse_args()


def matches(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest() == SHA256


if not matches(args.actor):
    parser.error("actor: wrong file")
actor = torch.load(args.actor)  # expect: safe integrity_check

if not matches(args.critic):
    os._exit(4)
critic = torch.load(args.critic)  # expect: safe integrity_check

if not matches(args.world):
    parser.print_usage()
world = torch.load(args.world)  # expect: unsafe command_line
