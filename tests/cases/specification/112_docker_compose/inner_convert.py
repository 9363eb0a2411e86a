import sys

import torch
from safetensors.torch import save_file

save_file(torch.load(sys.argv[1], map_location="cpu"), "/out/model.safetensors")  # expect: safe sandbox
