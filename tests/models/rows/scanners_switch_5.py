"""fickling.hook.activate_safe_ml_environment covers what is loaded behind it."""
import pickle
import sys

import fickling.hook

fickling.hook.activate_safe_ml_environment()
pickle.load(open(sys.argv[1], "rb"))  # expect: safe malware_scan
