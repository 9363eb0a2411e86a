"""Two helpers of another module: one trusts a file that is there already."""
import torch

from net import cached, cached_and_checked

URL = "https://assets.example.com/"

left = cached(URL + "left.pt", "left.pt", "b349120784a8e51fab81657d27d72ee7f5d60455f90eda6bc02dab7c9abf6a94")
a = torch.load(left)  # expect: unsafe network

right = cached_and_checked(URL + "right.pt", "right.pt", "50bee8d4e9bec2b2fc1dd3991574e72dac996b749489fc6541ae80168c4cf7cc")
b = torch.load(right)  # expect: safe integrity_check
