"""Two calls with different keywords."""
import os
import sys

from restore import restore

restore("student", path=sys.argv[1], strict=False)
settings = {"teacher": os.environ["TEACHER"], "device": input()}
restore("teacher", **settings)
