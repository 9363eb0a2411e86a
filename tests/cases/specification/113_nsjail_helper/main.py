"""A helper builds the sandbox's command line."""
import sys

from box import in_jail

print(in_jail("/usr/bin/python3", "inspect_one.py", sys.argv[1]))
