"""wget and curl started in several ways."""
import os
import subprocess
import sys

import torch

os.system("wget -q https://example.org/a.pt -O a.pt")
a = torch.load("a.pt")  # expect: unsafe network

subprocess.run(["curl", "-L", "-o", "b.pt", "https://example.org/b.pt"], check=True)
b = torch.load("b.pt")  # expect: unsafe network

subprocess.check_call(f"wget {sys.argv[1]} -O c.pt", shell=True)
c = torch.load("c.pt")  # expect: unsafe command_line,network

blob = subprocess.check_output(["curl", "-s", "https://example.org/d.pkl"])
open("d.pkl", "wb").write(blob)
with open("e.pt", "wb") as out:
    out.write(b"")
d = torch.load("d.pkl")  # expect: unsafe network

subprocess.run(["huggingface-cli", "download", "acme/net", "f.pt", "--local-dir", "hub"], check=True)
f = torch.load("hub/f.pt")  # expect: unsafe model_hub

subprocess.run(["git", "clone", "https://git.example.org/acme/weights.git", "weights"], check=True)
g = torch.load("weights/g.pt")  # expect: unsafe network
