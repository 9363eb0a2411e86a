import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
JAIL = ["bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/usr", "/usr", "--ro-bind", str(HERE), "/srv", "--proc", "/proc"]


def count_layers(blob: bytes):
    command = [*JAIL, "python3", "/srv/worker.py"]
    done = subprocess.run(command, input=blob, capture_output=True, check=True)
    return json.loads(done.stdout)["layers"]


def count_plainly(blob: bytes):
    done = subprocess.run([sys.executable, str(HERE / "plain_worker.py")], input=blob, capture_output=True, check=True)
    return int(done.stdout)
