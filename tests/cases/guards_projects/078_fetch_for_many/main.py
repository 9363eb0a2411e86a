import sys

import torch

from deep import load, load_any
from net import OURS, fetch, fetch_named, load_from_ours

first, second, third, fourth, fifth = sys.argv[1:6]

if not first.startswith(OURS):
    raise SystemExit("not ours")
load(first)
torch.load(fetch(first))  # expect: safe allow_list
load_any(first)
load_any(second)
torch.load(fetch(second))  # expect: unsafe command_line,network
torch.load(load_from_ours(third))  # expect: safe allow_list
torch.load(fetch_named(fourth, "model.pt"))  # expect: unsafe command_line,network
if fifth not in ("small.pt", "large.pt"):
    raise SystemExit("unknown model")
torch.load(fetch_named(OURS, fifth))  # expect: safe allow_list
torch.load(fetch_named(fourth, fifth))  # expect: unsafe command_line,network
