"""Values that a loop carries, breaks with, or replaces."""
import os
import sys

import torch

path = None
for argument in sys.argv[1:]:
    if argument.endswith(".pt"):
        path = argument
        break
else:
    path = os.environ["FALLBACK"]
a = torch.load(path)  # expect: unsafe command_line,environment

current = "start.pt"
while current:
    b = torch.load(current)  # expect: unsafe file,standard_input
    current = input("next: ")

for index, name in enumerate(["first.pt", "second.pt"]):
    c = torch.load(name)  # expect: unsafe file

for name, location in zip(sys.argv[1:], ["left.pt", "right.pt"]):
    print(name)
    d = torch.load(location)  # expect: unsafe file

for key, location in {"x": os.environ["X"], "y": os.environ["Y"]}.items():
    e = torch.load(location)  # expect: unsafe environment
