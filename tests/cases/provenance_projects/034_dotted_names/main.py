"""The same function under four names."""
import importlib
import os
import sys

import lab.io.states
import lab.io.states as st
import lab.plain
from lab import plain as torch
from lab.io import states

lab.io.states.load(sys.argv[1])
st.load(os.environ["STATE"])
importlib.import_module("lab.io.states").load(input())
print(states.__name__, lab.plain.load("options.json"), torch.load(sys.argv[2]))
