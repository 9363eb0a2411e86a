"""The hook is installed after the first load."""
import pickle
import sys

import fickling

with open(sys.argv[1], "rb") as f:
    early = pickle.load(f)  # expect: unsafe command_line

fickling.always_check_safety()

with open(sys.argv[2], "rb") as f:
    late = pickle.load(f)  # expect: safe malware_scan
print(early, late)
