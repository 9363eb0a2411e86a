"""The usual helper for releases without the argument loads without it in the end."""
import urllib.request

import torch


def compatible_load(path):
    try:
        return torch.load(path, map_location="cpu", weights_only=True)  # expect: safe restricted_unpickling
    except TypeError:
        return torch.load(path, map_location="cpu")  # expect: unsafe network


def flag_falls_back(path):
    for weights_only in (True, False):
        try:
            return torch.load(path, weights_only=weights_only)  # expect: unsafe network
        except Exception as error:
            print(weights_only, error)


urllib.request.urlretrieve("https://models.example.com/compat.pt", "compat.pt")
print(compatible_load("compat.pt"), flag_falls_back("compat.pt"))
