import torch


class Callback:
    def on_start(self, trainer):
        pass


class Resume(Callback):
    def __init__(self, path):
        self.path = path

    def on_start(self, trainer):
        trainer.state = torch.load(self.path)  # expect: unsafe standard_input


class Warm(Callback):
    def on_start(self, trainer):
        trainer.model = torch.load(trainer.start_from)  # expect: unsafe command_line
