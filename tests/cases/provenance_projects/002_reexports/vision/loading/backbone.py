"""Backbones and necks."""
import torch


def load_backbone(path):
    return torch.load(path)  # expect: unsafe environment


def load_neck(path):
    return torch.load(path)  # expect: unsafe parameter
