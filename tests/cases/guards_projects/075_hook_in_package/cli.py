"""A second entry that installs no hook."""
import sys

from app.tool import dump

dump(sys.argv[1])
