"""absl, docopt and fire, with numbers and enumerations between them.

Usage: flags [--net=PATH] [--layer=N]
"""
import docopt
import fire
import torch
from absl import app, flags

FLAGS = flags.FLAGS
flags.DEFINE_string("ckpt", None, "checkpoint")
flags.DEFINE_enum("size", "small", ["small", "large"], "size")
_HEAD = flags.DEFINE_string("head", "head.pt", "head")
_STEP = flags.DEFINE_integer("step", 0, "step")


def main(argv):
    torch.load(FLAGS.ckpt)  # expect: unsafe command_line
    torch.load(_HEAD.value)  # expect: unsafe command_line,file
    torch.load(f"steps/{_STEP.value}.pt")  # expect: unsafe file
    torch.load(argv[1])  # expect: unsafe command_line


class Commands:
    def __init__(self, root="nets"):
        self.root = root

    def show(self, name):
        return torch.load(self.root + "/" + name)  # expect: unsafe command_line,file


def by_usage():
    arguments = docopt.docopt(__doc__)
    torch.load(arguments["--net"])  # expect: unsafe command_line
    torch.load("layers/%d.pt" % int(arguments["--layer"]))  # expect: unsafe file


if __name__ == "__main__":
    by_usage()
    fire.Fire(Commands)
    app.run(main)
