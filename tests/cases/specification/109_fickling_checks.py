"""fickling's own verdicts."""
import pickle
import sys

import fickling
import torch
from fickling.fickle import Pickled

path = sys.argv[1]

if fickling.is_likely_safe(path):
    with open(path, "rb") as f:
        pickle.load(f)  # expect: safe malware_scan

print("likely safe:", fickling.is_likely_safe(sys.argv[2]))
with open(sys.argv[2], "rb") as f:
    pickle.load(f)  # expect: unsafe command_line

with open(sys.argv[3], "rb") as f:
    fickling.load(f)  # expect: safe malware_scan
