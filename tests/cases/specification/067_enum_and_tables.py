"""A key picks one of several constants."""
import sys
from enum import Enum

import joblib
import torch


class Variant(Enum):
    SMALL = "weights/small.pt"
    LARGE = "weights/large.pt"


TABLE = {
    "en": ("en/vectors.pt", "en/vocab.joblib"),
    "de": ("de/vectors.pt", "de/vocab.joblib"),
}

variant = Variant[sys.argv[1].upper()]
model = torch.load(variant.value)  # expect: unsafe file

vectors, vocabulary = TABLE[sys.argv[2]]
torch.load(vectors)  # expect: unsafe file
joblib.load(vocabulary)  # expect: unsafe file

path = TABLE.get(sys.argv[2], sys.argv[3:])[0]
torch.load(path)  # expect: unsafe command_line,file
