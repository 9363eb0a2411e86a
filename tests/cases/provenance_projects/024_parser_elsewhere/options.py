"""Options of training and of testing share a base."""
import argparse


class BaseOptions:
    def build(self, parser):
        parser.add_argument("--checkpoint", required=True)
        parser.add_argument("--flow", default="flow.pt")
        return parser

    def parse(self):
        parser = argparse.ArgumentParser()
        parser = self.build(parser)
        self.opt = parser.parse_args()
        self.opt.is_train = self.is_train
        return self.opt


class TrainOptions(BaseOptions):
    is_train = True

    def build(self, parser):
        parser = BaseOptions.build(self, parser)
        parser.add_argument("--resume")
        return parser


class TestOptions(BaseOptions):
    is_train = False
