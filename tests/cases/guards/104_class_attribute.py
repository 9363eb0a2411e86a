"""The flag is a class attribute; one family of classes never changes it, another does."""
import sys

import torch


class TensorReader:
    restricted = True

    def read(self, path):
        return torch.load(path, weights_only=self.restricted)  # expect: safe restricted_unpickling


class ObjectReader:
    restricted = True

    def read(self, path):
        return torch.load(path, weights_only=self.restricted)  # expect: unsafe command_line


class LegacyReader(ObjectReader):
    restricted = False


TensorReader().read(sys.argv[1])
LegacyReader().read(sys.argv[2])
ObjectReader().read(sys.argv[3])
