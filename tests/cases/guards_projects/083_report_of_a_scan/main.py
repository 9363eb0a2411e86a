import sys

import torch

from scanning import is_clean, is_readable, scan

first, second, third, fourth = sys.argv[1:5]

if scan(first).infected:
    raise SystemExit("infected")
torch.load(first)  # expect: safe malware_scan

if not is_clean(second):
    raise SystemExit("infected")
torch.load(second)  # expect: safe malware_scan

if not is_readable(third):
    raise SystemExit("unreadable")
torch.load(third)  # expect: unsafe command_line

report = scan(fourth)
print("infected:", report.infected)
torch.load(fourth)  # expect: unsafe command_line
