"""File objects carry the kinds of the path they were opened with."""
import gzip
import mmap
import pickle
import sys
from pathlib import Path

import torch

with open(sys.argv[1], "rb") as a, open("b.pkl", "rb") as b:
    first = pickle.load(a)  # expect: unsafe command_line
    second = pickle.load(b)  # expect: unsafe file

with gzip.open(sys.argv[2]) as stream:
    third = pickle.load(stream)  # expect: unsafe command_line

with Path("d.pt").open("rb") as stream:
    fourth = torch.load(stream)  # expect: unsafe file

fifth = pickle.loads(Path(sys.argv[3]).read_bytes())  # expect: unsafe command_line

with open("f.pkl", "rb") as stream:
    with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as view:
        sixth = pickle.loads(view)  # expect: unsafe file
