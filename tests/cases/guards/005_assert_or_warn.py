"""An assertion leaves on a mismatch, a warning does not."""
import hashlib
import os
import warnings
from pathlib import Path

import torch

SHA = "da1744b5f26db1ac15ad59c98f3433521902694f656092021b7276a4b8abf335"
OTHER_SHA = "155b8cded40506c3e5a595cdcdb6ba34a5f8fddff000fbca98ac4e820313bb61"

policy_path = Path(os.environ["POLICY"])
assert hashlib.sha256(policy_path.read_bytes()).hexdigest() == SHA, "policy was modified"
policy = torch.load(policy_path)  # expect: safe integrity_check

value_path = Path(os.environ["VALUE"])
if hashlib.sha256(value_path.read_bytes()).hexdigest() != OTHER_SHA:
    warnings.warn("value network was modified")
value = torch.load(value_path)  # expect: unsafe environment
