"""Looks at an uploaded pipeline inside a jail, then scores it outside."""
import subprocess
import sys

model = sys.argv[1]
subprocess.run(
    ["nsjail", "--mode", "o", "--disable_proc", "--bindmount_ro", model, "--",
     "/usr/bin/python3", "inspect_model.py", model],
    check=True,
)
subprocess.run([sys.executable, "score_model.py", model], check=True)
