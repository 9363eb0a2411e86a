"""Starts two workers: one under bubblewrap, one as a plain child."""
import subprocess
import sys

subprocess.run(
    ["bwrap", "--ro-bind", "/", "/", "--unshare-all", "--die-with-parent", sys.executable, "convert.py", sys.argv[1]],
    check=True,
)
subprocess.run([sys.executable, "preview.py", sys.argv[1]], check=True)
