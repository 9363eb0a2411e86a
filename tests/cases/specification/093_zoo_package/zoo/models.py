"""Constructors with a `pretrained` flag."""
import torch
from torch import nn

from .fetch import Fetcher

model_urls = {
    "resnet": "https://zoo.example.org/resnet.tar.gz",
    "vit": "https://zoo.example.org/vit.tar.gz",
}


def _create(arch, pretrained, **kwargs):
    model = nn.Linear(kwargs.get("width", 4), 10)
    if pretrained:
        folder = Fetcher().fetch(arch, model_urls[arch])
        state = torch.load(folder / "weights.pt", map_location="cpu")  # expect: unsafe network
        model.load_state_dict(state)
    return model


def resnet(pretrained=False, **kwargs):
    return _create("resnet", pretrained, **kwargs)


def vit(pretrained=False, **kwargs):
    return _create("vit", pretrained, **kwargs)
