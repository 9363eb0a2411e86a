"""A key that selects among constants adds nothing; a fallback to the key itself does."""
import os
import sys
import urllib.request

import torch

FILES = {"small": "small.pt", "large": "large.pt"}
URLS = {"small": "https://m.example.net/small.pt", "large": "https://m.example.net/large.pt"}
NAMES = ["first.pt", "second.pt"]

size = sys.argv[1]
a = torch.load(FILES[size])  # expect: unsafe file
b = torch.load(FILES.get(size, size))  # expect: unsafe file,command_line
c = torch.load(NAMES[int(os.environ["INDEX"])])  # expect: unsafe file
urllib.request.urlretrieve(URLS[size], "selected.pt")
d = torch.load("selected.pt")  # expect: unsafe network
e = torch.load(FILES[size] if size in FILES else os.environ["FALLBACK"])  # expect: unsafe file,environment
