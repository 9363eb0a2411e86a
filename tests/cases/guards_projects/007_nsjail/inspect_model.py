"""Started by jail.py, always inside nsjail."""
import sys

import joblib

pipeline = joblib.load(sys.argv[1])  # expect: safe sandbox
print([type(step).__name__ for _, step in pipeline.steps])
