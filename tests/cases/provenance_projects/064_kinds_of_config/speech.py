import sys

import speechbrain as sb
import torch
from hyperpyyaml import load_hyperpyyaml

hparams_file, run_opts, overrides = sb.parse_arguments(sys.argv[1:])
with open(hparams_file) as fin:
    hparams = load_hyperpyyaml(fin, overrides)
torch.load(hparams["ckpt"])  # expect: unsafe command_line,configuration
