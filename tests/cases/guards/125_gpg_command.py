"""The gpg command with and without a look at its exit status."""
import subprocess
import urllib.request

import torch

BASE = "https://releases.example.org/"

urllib.request.urlretrieve(BASE + "lm.pt", "lm.pt")
urllib.request.urlretrieve(BASE + "lm.pt.asc", "lm.pt.asc")
subprocess.run(["gpg", "--verify", "lm.pt.asc", "lm.pt"], check=True)
lm = torch.load("lm.pt")  # expect: safe signature_check

urllib.request.urlretrieve(BASE + "mt.pt", "mt.pt")
urllib.request.urlretrieve(BASE + "mt.pt.asc", "mt.pt.asc")
subprocess.run(["gpg", "--verify", "mt.pt.asc", "mt.pt"])
mt = torch.load("mt.pt")  # expect: unsafe network
