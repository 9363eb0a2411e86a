"""The host starts one script in gVisor, another in a plain child, and loads a third file itself."""
import os
import subprocess
import sys

import torch


def convert(path):
    subprocess.run(
        ["docker", "run", "--rm", "--runtime=runsc", "--network=none", "-v", f"{path}:/in.pt:ro",
         "-v", f"{os.getcwd()}:/code:ro", "pytorch/pytorch", "python", "/code/inner_convert.py", "/in.pt"],
        check=True,
    )


def count(path):
    return subprocess.check_output([sys.executable, "inner_count.py", path])


def own(path):
    return torch.load(path)  # expect: unsafe command_line


if __name__ == "__main__":
    convert(sys.argv[1]), count(sys.argv[1]), own(sys.argv[1])
