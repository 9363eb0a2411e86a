"""Allow-listed globals, harmless and not."""
import os
import sys
from functools import partial

import torch
from torch.serialization import safe_globals

from shapes import Box

with safe_globals([Box]):
    a = torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling

with safe_globals([Box, getattr]):
    b = torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line

with torch.serialization.safe_globals([Box]):
    c = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line

with safe_globals([partial, os.system]):
    d = torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
