"""Options of a GAN trainer."""
import argparse


class BaseOptions:
    """Defines the options; subclasses add their own."""

    def __init__(self):
        self.initialized = False

    def initialize(self, parser):
        parser.add_argument("--checkpoints_dir", type=str, default="./checkpoints", help="models are saved here")
        parser.add_argument("--name", type=str, required=True)
        parser.add_argument("--model", type=str, default="cycle")
        parser.add_argument("--epoch", type=str, default="latest")
        self.initialized = True
        return parser

    def parse(self):
        parser = argparse.ArgumentParser(formatter_class=argparse.ArgumentDefaultsHelpFormatter)
        parser = self.initialize(parser)
        opt = parser.parse_args()
        opt.isTrain = self.isTrain
        self.opt = opt
        return self.opt


class TestOptions(BaseOptions):
    def initialize(self, parser):
        parser = BaseOptions.initialize(self, parser)
        parser.add_argument("--results_dir", type=str, default="./results/")
        self.isTrain = False
        return parser
