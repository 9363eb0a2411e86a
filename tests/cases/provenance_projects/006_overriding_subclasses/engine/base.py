"""The base engine: subclasses say which file."""
import torch


class Engine:
    def weights_file(self):
        raise NotImplementedError

    def extra_file(self):
        return "extra.pt"

    def start(self):
        self.weights = torch.load(self.weights_file())  # expect: unsafe environment,network
        self.extra = torch.load(self.extra_file())  # expect: unsafe file
        return self
