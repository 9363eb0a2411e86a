"""fickling.load refuses what it finds suspicious; pickle.load does not."""
import pickle
import sys

import fickling

with open(sys.argv[1], "rb") as f:
    rules = fickling.load(f)  # expect: safe malware_scan

with open(sys.argv[2], "rb") as f:
    weights = pickle.load(f)  # expect: unsafe command_line

print(rules, weights)
