"""A streaming download helper: the URL adds its kinds, the place it writes to adds none."""
import sys

import requests
import torch

DEFAULT = "https://weights.example.net/base.pt"


def fetch_given(url):
    with requests.get(url, stream=True, timeout=60) as response:
        response.raise_for_status()
        with open("given.pt", "wb") as out:
            for chunk in response.iter_content(1 << 20):
                out.write(chunk)


def fetch_default(target):
    response = requests.Session().get(DEFAULT)
    with open(target, "wb") as out:
        out.write(response.content)


fetch_given(sys.argv[1])
given = torch.load("given.pt")  # expect: unsafe network,command_line

target = sys.argv[2]
fetch_default(target)
default = torch.load(target)  # expect: unsafe network
print(given, default)
