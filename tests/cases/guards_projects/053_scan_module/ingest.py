"""Scans in another module: one raises, one writes a log."""
import sys

import torch
from huggingface_hub import hf_hub_download

from scanning import scan, scan_and_log

path = hf_hub_download("acme/tagger", "tagger.bin")
scan(path)
tagger = torch.load(path)  # expect: safe malware_scan

local = sys.argv[1]
scan_and_log(local)
chunker = torch.load(local)  # expect: unsafe command_line
