"""Digests compared as bytes and without regard to case."""
import hashlib
import sys
from pathlib import Path

import torch

RAW = bytes.fromhex("c3c61d194bcef059b55082825358988d8d31336904ed6f04c6994faee9df608b")
UPPER = "5bc51858b92e41c35fca9f53713f919effcc5f834a60ce994406e96c5e5e5dd5".upper()

one = Path(sys.argv[1])
if hashlib.sha256(one.read_bytes()).digest() != RAW:
    raise SystemExit("first file differs")
first = torch.load(one)  # expect: safe integrity_check

two = Path(sys.argv[2])
if hashlib.blake2b(two.read_bytes(), digest_size=32).hexdigest().lower() != UPPER.lower():
    raise SystemExit("second file differs")
second = torch.load(two)  # expect: safe integrity_check

three = Path(sys.argv[3])
if len(hashlib.sha256(three.read_bytes()).hexdigest()) != 64:
    raise SystemExit("third file differs")
third = torch.load(three)  # expect: unsafe command_line
