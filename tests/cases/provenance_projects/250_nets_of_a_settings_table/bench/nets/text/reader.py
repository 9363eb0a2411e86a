import torch


class Reader(torch.nn.Module):
    def __init__(self, settings, data):
        super().__init__()
        self.log = settings["log_file"]

    def warm_up(self):
        return torch.load(self.log, weights_only=False)  # expect: unsafe command_line,configuration,file


class Unused:
    def __init__(self, path):
        self.path = path

    def load(self):
        return torch.load(self.path, weights_only=False)  # expect: unsafe parameter
