"""A flag is true for every caller of one wrapper, and not for the other."""
import sys

from serialization import load_state, load_trusted

a = load_state(sys.argv[1], True)
b = load_state(sys.argv[2], safe=True)
c = load_trusted(sys.argv[1])
d = load_trusted(sys.argv[2], safe=False)
