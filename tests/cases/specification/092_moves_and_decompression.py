"""What was fetched is moved, copied, and decompressed before it is loaded."""
import bz2
import gzip
import os
import pickle
import shutil
import urllib.request
from pathlib import Path

import torch

urllib.request.urlretrieve("https://example.org/m.pt", "m.pt.part")
os.replace("m.pt.part", "m.pt")
torch.load("m.pt")  # expect: unsafe network

shutil.copy("m.pt", "copy.pt")
torch.load("copy.pt")  # expect: unsafe network

urllib.request.urlretrieve("https://example.org/table.pkl.gz", "table.pkl.gz")
with gzip.open("table.pkl.gz", "rb") as f:
    table = pickle.load(f)  # expect: unsafe network

with gzip.open("table.pkl.gz", "rb") as source, open("table.pkl", "wb") as target:
    shutil.copyfileobj(source, target)
with open("table.pkl", "rb") as f:
    again = pickle.load(f)  # expect: unsafe network

blob = urllib.request.urlopen("https://example.org/words.pkl.bz2").read()
words = pickle.loads(bz2.decompress(blob))  # expect: unsafe network

Path("m.pt").rename("final.pt")
torch.load("final.pt")  # expect: unsafe network

shutil.copyfile("local_a.pt", "local_b.pt")
torch.load("local_b.pt")  # expect: unsafe file
