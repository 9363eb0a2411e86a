"""Uses the factories."""
import sys

from zoo import Model

Model.from_zoo(sys.argv[1])
Model.from_file(input("file: "))
