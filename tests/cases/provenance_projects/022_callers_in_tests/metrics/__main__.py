"""Command."""
import sys

from .load import load_report

print(load_report(sys.argv[1]))
