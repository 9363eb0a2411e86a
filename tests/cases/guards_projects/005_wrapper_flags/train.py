"""Trains from a given state."""
import sys

from storage import read_objects, read_tensors

state = read_tensors(sys.argv[1], restricted=True)
optimizer = read_objects(sys.argv[2], restricted=True)
print(len(state), optimizer)
