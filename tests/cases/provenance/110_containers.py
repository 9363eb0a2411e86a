"""Lists, dictionaries and queues that are filled before they are read."""
import collections
import os
import queue
import sys

import torch

paths = []
for argument in sys.argv[1:]:
    paths.append(argument)
a = [torch.load(path) for path in paths]  # expect: unsafe command_line

table = {}
table["main"] = os.environ["MAIN"]
table.update(head="head.pt")
b = torch.load(table["head"])  # expect: unsafe file
c = torch.load(table["main"])  # expect: unsafe environment

mixed = ["x.pt"] + sys.argv[1:2]
mixed.extend([input()])
for path in mixed:
    d = torch.load(path)  # expect: unsafe file,command_line,standard_input

local = queue.Queue()
local.put(os.environ["QUEUED"])
e = torch.load(local.get())  # expect: unsafe environment

groups = collections.defaultdict(list)
groups["all"].append("grouped.pt")
f = torch.load(groups["all"][0])  # expect: unsafe file
