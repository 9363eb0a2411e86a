"""fileinput, sys.stdin and arguments."""
import fileinput
import pickle
import sys

import torch

for line in fileinput.input():
    torch.load(line.rstrip("\n"))  # expect: unsafe command_line,standard_input

names = [line.strip() for line in sys.stdin.readlines()]
torch.load(names[0])  # expect: unsafe standard_input

obj = pickle.load(sys.stdin.buffer)  # expect: unsafe standard_input
