"""Chooses a backend by name."""
import os
import sys

from backends import BACKENDS

backend = BACKENDS[os.environ.get("BACKEND", "disk")]
print(backend(os.environ["ROOT"], sys.argv[1]))
