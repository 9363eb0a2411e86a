"""fickling.hook.run_hook covers what is loaded behind it."""
import pickle
import sys

import fickling.hook

fickling.hook.run_hook()
pickle.load(open(sys.argv[1], "rb"))  # expect: safe malware_scan
