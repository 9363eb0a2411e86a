"""Run in the scripts: KEY=VALUE on the command line, or a file of settings."""
import sys

for word in sys.argv[1:]:
    if "=" not in word:
        exec(open(word).read())
    else:
        key, value = word.split("=", 1)
        globals()[key] = value
