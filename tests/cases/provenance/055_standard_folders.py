"""Home, working and temporary folders count as literals."""
import os
import sys
import tempfile
from pathlib import Path

import torch

cache = Path.home() / ".cache" / "tagger"
a = torch.load(cache / "tagger.pt")  # expect: unsafe file
b = torch.load(os.path.join(os.getcwd(), "tagger.pt"))  # expect: unsafe file
c = torch.load(os.path.join(tempfile.gettempdir(), "tagger.pt"))  # expect: unsafe file
d = torch.load(Path.cwd() / sys.argv[1])  # expect: unsafe command_line
e = torch.load(os.path.join(os.path.expanduser("~"), os.environ["TAGGER"]))  # expect: unsafe environment
