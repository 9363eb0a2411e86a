"""fickling.hook.always_check_safety covers what is loaded behind it."""
import pickle
import sys

import fickling.hook

fickling.hook.always_check_safety()
pickle.load(open(sys.argv[1], "rb"))  # expect: safe malware_scan
