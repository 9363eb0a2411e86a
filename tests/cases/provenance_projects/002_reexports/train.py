"""Train with names from the package's front."""
import os
import sys

import vision
from vision import load_backbone
from vision.loading import load_checkpoint

state = vision.load(sys.argv[1])
again = load_checkpoint(input())
backbone = load_backbone(os.environ["BACKBONE"])
