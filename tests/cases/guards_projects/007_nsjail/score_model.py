"""Started by jail.py as an ordinary child process."""
import sys

import joblib

pipeline = joblib.load(sys.argv[1])  # expect: unsafe command_line
print(pipeline.score([[0.0]], [0]))
