"""The result of a helper has the kinds of that very call's arguments."""
import os
import sys
import urllib.request

import torch


def model_path(name):
    return os.path.join("models", name + ".pt")


def download(url, name):
    target = model_path(name)
    urllib.request.urlretrieve(url, target)
    return target


def pick(options, key):
    return options[key]


a = torch.load(model_path(sys.argv[1]))  # expect: unsafe command_line
b = torch.load(model_path(os.environ["NAME"]))  # expect: unsafe environment
c = torch.load(model_path("fixed"))  # expect: unsafe file
d = torch.load(download("https://m.example.net/d.pt", "d"))  # expect: unsafe network
e = torch.load(pick({"x": "x.pt", "y": sys.argv[2]}, "x"))  # expect: unsafe file
