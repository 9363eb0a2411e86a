"""Constants of another module as flags."""
import sys

import flags
import torch
from flags import LEGACY_FORMAT

a = torch.load(sys.argv[1], weights_only=flags.RESTRICTED)  # expect: safe restricted_unpickling
b = torch.load(sys.argv[1], weights_only=LEGACY_FORMAT)  # expect: unsafe command_line
