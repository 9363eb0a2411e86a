"""Evaluates a file from the command line."""
import sys

from shared import load_for_both, load_with_default

load_for_both(sys.argv[1])
load_with_default()
