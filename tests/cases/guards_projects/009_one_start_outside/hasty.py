"""Starts the worker directly."""
import subprocess
import sys

subprocess.run([sys.executable, "worker.py", sys.argv[1]], check=True)
