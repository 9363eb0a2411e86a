"""urllib writes to a place it returns, to a named place, and into memory; another file stays a file."""
import io
import urllib.request
from urllib.request import Request, urlopen

import torch

BASE = "https://weights.example.net/resnet"


def by_result():
    path, _headers = urllib.request.urlretrieve(BASE + "/a.pt")
    return torch.load(path)  # expect: unsafe network


def by_place():
    urllib.request.urlretrieve(f"{BASE}/b.pt", filename="b.pt")
    return torch.load("b.pt")  # expect: unsafe network


def other_place():
    urllib.request.urlretrieve(f"{BASE}/c.pt", "c.pt")
    return torch.load("c_backup.pt")  # expect: unsafe file


def in_memory():
    request = Request(BASE + "/d.pt", headers={"Accept": "application/octet-stream"})
    return torch.load(io.BytesIO(urlopen(request).read()))  # expect: unsafe network


print(by_result(), by_place(), other_place(), in_memory())
