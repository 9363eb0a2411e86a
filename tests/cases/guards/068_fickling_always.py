"""After always_check_safety every pickle load is checked, except through a name bound before."""
import sys
from pickle import load as raw_load

import fickling

fickling.always_check_safety()

import pickle

with open(sys.argv[1], "rb") as f:
    checked = pickle.load(f)  # expect: safe malware_scan

with open(sys.argv[2], "rb") as f:
    unchecked = raw_load(f)  # expect: unsafe command_line
