"""What is built builds its own parts from parts of its configuration."""
import torch

from nets.build import build


class Encoder:
    def __init__(self, loss_settings, weights=None):
        self.loss = build(loss_settings)
        if weights is not None:
            self.restore(weights)

    def restore(self, path):
        self.state = torch.load(path)  # expect: unsafe command_line,configuration


class Generator:
    def __init__(self, encoder_settings, schedule_settings=None, weights=None):
        self.schedule_settings = schedule_settings
        self.encoder = build(encoder_settings)
        if weights is not None:
            self.restore(weights)

    def restore(self, path):
        self.state = torch.load(path)  # expect: unsafe command_line,configuration

    def schedule(self):
        return build(self.schedule_settings)


class Conditioned(Generator):
    def __init__(self, text_settings, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.text = build(text_settings)
