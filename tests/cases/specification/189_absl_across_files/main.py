"""Flags are defined in another module."""
import os

import flags_def  # noqa: F401
import torch
from absl import app, flags

FLAGS = flags.FLAGS


def main(argv):
    path = os.path.join(FLAGS.model_dir, f"step-{FLAGS.step}.pt")
    torch.load(path)  # expect: unsafe command_line
    if len(argv) > 1:
        torch.load(argv[1])  # expect: unsafe command_line


if __name__ == "__main__":
    app.run(main)
