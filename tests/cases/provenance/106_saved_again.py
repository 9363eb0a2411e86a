"""What the run itself has just saved is its own, wherever the objects came from."""
import io
import os
import pickle
import sys

import torch

state = torch.load(sys.argv[1])  # expect: unsafe command_line
torch.save(state["model"], "stripped.pt")
a = torch.load("stripped.pt")  # expect: safe trusted_origin

if len(sys.argv) > 2:
    torch.save(state, "maybe.pt")
b = torch.load("maybe.pt")  # expect: unsafe file

c = pickle.loads(pickle.dumps(state))  # expect: safe trusted_origin

with open("raw.pt", "wb") as out:
    out.write(open(sys.argv[1], "rb").read())
d = torch.load("raw.pt")  # expect: unsafe command_line

buffer = io.BytesIO()
torch.save(state, buffer)
buffer = io.BytesIO(os.environb[b"MODEL"])
e = torch.load(buffer)  # expect: unsafe environment
