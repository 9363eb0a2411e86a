"""Models that others pick by name."""
from .convnet import ConvNet
from .mlp import Mlp
from .small import mlp_small

READERS = {"conv": ConvNet}
