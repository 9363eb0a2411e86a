"""Converts any file."""
import sys

from readers import read

for name in sys.argv[1:]:
    print(read(name))
