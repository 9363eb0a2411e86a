"""Uses a small hub package: download helper, cache folder, registry."""
import sys

from hub import load_model

print(load_model(sys.argv[1]))
