"""Calls into packages that cannot be read."""
import sys

import torch
from acme_platform import registry, settings
from acme_platform.paths import resolve

a = torch.load(registry.latest("ranker"))  # expect: unsafe unknown
b = torch.load(resolve(sys.argv[1]))  # expect: unsafe command_line
c = torch.load(settings.MODEL_PATH)  # expect: unsafe unknown
d = torch.load(resolve("ranker"))  # expect: unsafe unknown
