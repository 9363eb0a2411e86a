"""Evaluate both families; a local function has the same name again."""
import os
import sys

import torch
from models.image.utils import load_checkpoint as load_image
from models.text.utils import load_checkpoint as load_text


def load_checkpoint(path):
    return torch.load(path)  # expect: unsafe standard_input


print(load_text(sys.argv[1]), load_image(os.environ["IMAGE"]), load_checkpoint(input()))
