"""Functions register themselves in a table by a decorator."""
import sys

from formats import read

for name in sys.argv[1:]:
    print(name, read(name))
