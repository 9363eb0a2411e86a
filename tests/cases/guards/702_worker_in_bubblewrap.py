"""The server converts uploads in a child that bubblewrap shuts in; the other child only has a time limit."""
import os
import pickle
import subprocess
import sys

from flask import Flask, request

app = Flask(__name__)
JAIL = ["bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/usr", "/usr", "--proc", "/proc"]


def convert():
    """Runs in the child."""
    weights = pickle.load(sys.stdin.buffer)  # expect: unsafe standard_input
    sys.stdout.write(repr(sorted(weights)))


@app.post("/names")
def names():
    child = subprocess.run(JAIL + [sys.executable, __file__, "convert"], input=request.get_data(), capture_output=True)
    return child.stdout


@app.post("/quick")
def quick():
    child = subprocess.run([sys.executable, __file__, "convert"], input=request.get_data(), capture_output=True, timeout=5)
    return child.stdout


if __name__ == "__main__":
    if sys.argv[1:] == ["convert"]:
        convert()
    else:
        app.run(port=int(os.environ.get("PORT", "8000")))
