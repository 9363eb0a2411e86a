"""Options that carry weights_only."""
import sys

from io_utils import load
from io_utils.safe import load_default, load_loose, load_with

path = sys.argv[1]
load(path)
load_with(path, weights_only=False)
load_loose(path)
load_default(path, weights_only=False)
