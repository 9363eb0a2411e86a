"""The lock file has a release in which the restricted load is no protection."""
import sys

from . import load_weights

print(load_weights(sys.argv[1]))
