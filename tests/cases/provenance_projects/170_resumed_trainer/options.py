"""Options of the trainer, in a module of their own."""
import argparse


class BaseOptions:
    def __init__(self):
        self.parser = argparse.ArgumentParser("denoise")
        self.initialized = False

    def initialize(self, parser):
        parser.add_argument("--name", required=True)
        parser.add_argument("--checkpoints_dir", type=str, default="./checkpoints")
        parser.add_argument("--data_root", required=True)
        parser.add_argument("--epochs", type=int, default=100)
        self.initialized = True
        return parser

    def parse(self):
        if not self.initialized:
            self.parser = self.initialize(self.parser)
        opt = self.parser.parse_args()
        opt.is_train = self.is_train
        return opt


class TrainOptions(BaseOptions):
    def initialize(self, parser):
        parser = BaseOptions.initialize(self, parser)
        parser.add_argument("--resume", type=str, default="", help="checkpoint to go on from")
        parser.add_argument("--backbone", type=str, default="weights/vgg16.pth")
        parser.add_argument("--no_ema", action="store_true")
        self.is_train = True
        return parser


class TestOptions(BaseOptions):
    def initialize(self, parser):
        parser = BaseOptions.initialize(self, parser)
        parser.add_argument("--weights", type=str, required=True)
        self.is_train = False
        return parser
