"""Calls the loaders under the names that another module gave them."""
import os
import sys

import compat
from compat import fake, load_cpu, safe_name, torch_load

a = torch_load(sys.argv[1])  # expect: unsafe command_line
b = compat.torch.load(os.environ["B"])  # expect: unsafe environment
c = load_cpu("c.pt")  # expect: unsafe file
d = compat.torch_load(safe_name(input()))  # expect: unsafe standard_input
e = fake.load(sys.argv[2])
f = compat.fake.load("f.pt")
