"""Scanners whose verdict decides, and scanners nobody listens to."""
import pickle
import subprocess
import sys

import fickling
import torch
from picklescan.scanner import scan_file_path

one, two, three, four, five = sys.argv[1:6]

result = scan_file_path(one)
if result.infected_files > 0:
    sys.exit("infected")
torch.load(one)  # expect: safe malware_scan

result = scan_file_path(two)
print("issues:", result.issues_count)
torch.load(two)  # expect: unsafe command_line

subprocess.run(["modelscan", "-p", three], check=True)
torch.load(three)  # expect: safe malware_scan

subprocess.run(["modelscan", "-p", four])
torch.load(four)  # expect: unsafe command_line

with open(five, "rb") as f:
    fickling.load(f)  # expect: safe malware_scan
with open(five, "rb") as f:
    pickle.load(f)  # expect: unsafe command_line
