"""Converts old checkpoints."""
import sys

import storage

model = storage.read_objects(sys.argv[1], restricted=False)
tensors = storage.read_tensors(sys.argv[2], restricted=True)
print(model, len(tensors))
