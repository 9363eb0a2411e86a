"""Trains the detector; `utils` is the file beside this one."""
import sys

from utils import load_weights

print(load_weights(sys.argv[1]))
