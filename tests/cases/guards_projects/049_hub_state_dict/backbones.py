"""torch.hub's own default is unrestricted in every release."""
import torch
from torch.hub import load_state_dict_from_url

URL = "https://download.example.org/backbone-0f1e2d3c.pth"


def download():
    return load_state_dict_from_url(URL, map_location="cpu")  # expect: unsafe network


def download_tensors():
    return load_state_dict_from_url(URL, map_location="cpu", weights_only=True)  # expect: safe restricted_unpickling


def local():
    return torch.load("backbone.pth")  # expect: safe restricted_unpickling
