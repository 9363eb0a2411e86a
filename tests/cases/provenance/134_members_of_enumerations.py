"""Members of enumerations: values, fields, properties, members chosen by data."""
import enum
import os
import sys
from dataclasses import dataclass

import torch
from torch.hub import load_state_dict_from_url


class Variant(str, enum.Enum):
    SMALL = "small.pt"
    LARGE = "large.pt"


class Number(enum.IntEnum):
    ONE = 1


class Switch(enum.Flag):
    ON = enum.auto()


class Mask(enum.IntFlag):
    ALL = 1


class Site(enum.StrEnum):
    HOME = "home.pt"
    GIVEN = sys.argv[1]


@dataclass
class Files:
    weights: str
    vocabulary: str


class Model(enum.Enum):
    """Each member is a pair; __init__ takes it apart."""

    EN = ("en.pt", os.environ["EN_VOCABULARY"])
    DE = ("de.pt", "de.vocabulary")

    def __init__(self, weights, vocabulary):
        self.weights = weights
        self.vocabulary = vocabulary


class Published(enum.Enum):
    BASE = Files("https://example.org/base.pt", input())
    DEFAULT = BASE

    @property
    def vocabulary(self):
        return self.value.vocabulary

    def load(self):
        return load_state_dict_from_url(self.value.weights)  # expect: unsafe network


torch.load(Variant.SMALL.value)  # expect: unsafe file
torch.load(Variant[sys.argv[2]].value)  # expect: unsafe file
torch.load(Variant(sys.argv[2]).value)  # expect: unsafe file
for variant in Variant:
    torch.load(variant.value)  # expect: unsafe file
torch.load(Site.HOME.value)  # expect: unsafe file
torch.load(Site.GIVEN.value)  # expect: unsafe command_line
torch.load(Site[sys.argv[2]].value)  # expect: unsafe command_line,file
torch.load(Model.EN.vocabulary)  # expect: unsafe environment
torch.load(Model.DE.vocabulary)  # expect: unsafe file
torch.load(Model.EN.weights)  # expect: unsafe file
torch.load(Model[sys.argv[2]].vocabulary)  # expect: unsafe environment,file
torch.load(Published.DEFAULT.vocabulary)  # expect: unsafe standard_input
torch.load(Published.__members__[sys.argv[2]].value.vocabulary)  # expect: unsafe standard_input
Published.BASE.load()
