import os

import torch

from checking import Verified, VerifiedAtTheEnd

with Verified(os.environ["FIRST"]) as path:
    first = torch.load(path)  # expect: safe integrity_check

with VerifiedAtTheEnd(os.environ["SECOND"]) as path:
    second = torch.load(path)  # expect: unsafe environment

third_path = os.environ["THIRD"]
with Verified(third_path):
    third = torch.load(third_path)  # expect: safe integrity_check
