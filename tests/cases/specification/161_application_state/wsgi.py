"""Flask with an application factory; the command line gives one path."""
import sys

import torch

from app import create_app

application = create_app(sys.argv[1])
warm = torch.load(application.config["MODEL_PATH"])  # expect: unsafe command_line
