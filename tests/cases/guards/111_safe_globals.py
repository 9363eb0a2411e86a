"""Allowed globals: a plain class, a callable that runs code, and a load that ignores them."""
import builtins
import sys
from dataclasses import dataclass

import torch


@dataclass
class Settings:
    width: int
    depth: int


with torch.serialization.safe_globals([Settings]):
    a = torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling
    b = torch.load(sys.argv[2], weights_only=False)  # expect: unsafe command_line

with torch.serialization.safe_globals([Settings, getattr]):
    c = torch.load(sys.argv[3], weights_only=True)  # expect: unsafe command_line

with torch.serialization.safe_globals([builtins.eval]):
    d = torch.load(sys.argv[4], weights_only=True)  # expect: unsafe command_line
