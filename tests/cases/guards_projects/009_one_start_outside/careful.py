"""Starts the worker in a container."""
import subprocess
import sys

subprocess.run(
    ["docker", "run", "--rm", "--network=none", "-v", "./worker.py:/worker.py:ro", "-v", f"{sys.argv[1]}:/m.pt:ro",
     "pytorch/pytorch", "python", "/worker.py", "/m.pt"],
    check=True,
)
