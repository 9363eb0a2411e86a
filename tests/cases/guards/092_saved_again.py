"""A downloaded object is foreign; the file that the program then writes is its own."""
import urllib.request

import torch

urllib.request.urlretrieve("https://models.example.com/legacy.pt", "legacy.pt")
legacy = torch.load("legacy.pt", map_location="cpu")  # expect: unsafe network

slim = {name: value for name, value in legacy.items() if not name.startswith("aux")}
torch.save(slim, "slim.pt")
reloaded = torch.load("slim.pt")  # expect: safe trusted_origin
print(len(legacy), len(reloaded))
