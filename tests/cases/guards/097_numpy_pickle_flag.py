"""allow_pickle: literal values, a value from outside, and an own file."""
import os
import sys

import numpy as np

path = os.environ["ARRAYS"]
plain = np.load(path)
refused = np.load(path, allow_pickle=False)  # expect: safe restricted_unpickling
allowed = np.load(path, allow_pickle=True)  # expect: unsafe environment
asked = np.load(path, allow_pickle="--objects" in sys.argv)  # expect: unsafe environment

np.save("ragged.npy", np.array([[1], [2, 3]], dtype=object), allow_pickle=True)
ragged = np.load("ragged.npy", allow_pickle=True)  # expect: safe trusted_origin
print(plain, refused, allowed, asked, ragged)
