"""Weigh a model.

Usage:
  weigh.py <model> [--other=<file>]
  weigh.py (-h | --help)
"""
import torch
from absl import flags
from docopt import docopt

FLAGS = flags.FLAGS
flags.DEFINE_string("checkpoint", None, "Checkpoint to restore.")
flags.DEFINE_string("init_checkpoint", "init.pt", "Where to start from.")
_VOCAB = flags.DEFINE_string("vocab", None, "Vocabulary.")


def with_absl():
    torch.load(FLAGS.checkpoint)  # expect: unsafe command_line
    torch.load(FLAGS.init_checkpoint)  # expect: unsafe command_line,file
    torch.load(_VOCAB.value)  # expect: unsafe command_line


def with_docopt():
    arguments = docopt(__doc__)
    torch.load(arguments["<model>"])  # expect: unsafe command_line
    if arguments["--other"]:
        torch.load(arguments["--other"])  # expect: unsafe command_line


if __name__ == "__main__":
    with_docopt()
