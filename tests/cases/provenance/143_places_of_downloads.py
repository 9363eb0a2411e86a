"""Where a download lands: one of two places, or a variable that is called like a library."""
import os
import sys
from urllib.request import urlretrieve

import torch

HOME = os.getenv("NETS_HOME", "nets")
URL = "https://example.org/net.pt"


def one_of_two_places(kind=None):
    place = os.path.join(HOME, "net.pt")
    if os.path.isfile(place):
        return place
    out = place if kind is None else f"{place}.{kind}"
    urlretrieve(URL, out)
    return place


torch.load(one_of_two_places())  # expect: unsafe network


def chosen_by_branch(packed):
    place = os.path.join(HOME, "branch.pt")
    if packed:
        out = place + ".zip"
    else:
        out = place
    if not os.path.isfile(place):
        urlretrieve(URL, out)
    return torch.load(place)  # expect: unsafe network


chosen_by_branch(len(sys.argv) > 1)


def neither_of_two_places(kind):
    place = os.path.join(HOME, "other.pt")
    out = place + ".zip" if kind is None else f"{place}.{kind}"
    urlretrieve(URL, out)
    return torch.load(place)  # expect: unsafe environment,file


neither_of_two_places(None)


def called_like_a_library(url):
    cached_path = os.path.join(HOME, "cached.pt")
    if not os.path.isfile(cached_path):
        urlretrieve(url, cached_path)
        return cached_path
    print("it was there already")
    return cached_path


torch.load(called_like_a_library(sys.argv[1]))  # expect: unsafe network,command_line
