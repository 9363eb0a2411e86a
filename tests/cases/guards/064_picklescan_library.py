"""picklescan as a library: its count decides, or is only printed."""
import sys

import torch
from picklescan.scanner import scan_file_path


def load_clean(path):
    result = scan_file_path(path)
    if result.infected_files > 0 or result.scan_err:
        raise RuntimeError(f"{path}: {result.issues_count} issues")
    return torch.load(path)  # expect: safe malware_scan


def load_anyway(path):
    result = scan_file_path(path)
    print(f"{path}: {result.issues_count} issues")
    return torch.load(path)  # expect: unsafe command_line


load_clean(sys.argv[1])
load_anyway(sys.argv[2])
