"""A dry run of the scanner's version tells nothing of the file."""
import subprocess
import sys

import torch

path = sys.argv[1]
subprocess.run(["picklescan", "--help"], check=True)
first = torch.load(path)  # expect: unsafe command_line

result = subprocess.run(["picklescan", "-p", path], capture_output=True)
if result.returncode == 0:
    second = torch.load(path)  # expect: safe malware_scan
else:
    sys.exit(result.stdout.decode())
print(first, second)
