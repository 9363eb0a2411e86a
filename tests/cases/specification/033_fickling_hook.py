"""fickling's check is switched on for the process; one name was bound earlier."""
import pickle
import sys
from pickle import load as raw_load

import fickling

with open(sys.argv[1], "rb") as f:
    early = pickle.load(f)  # expect: unsafe command_line

fickling.always_check_safety()

with open(sys.argv[1], "rb") as f:
    checked = pickle.load(f)  # expect: safe malware_scan
with open(sys.argv[2], "rb") as f:
    unchecked = raw_load(f)  # expect: unsafe command_line
