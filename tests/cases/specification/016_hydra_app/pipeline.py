import torch


def restore(model_cfg):
    return torch.load(model_cfg.checkpoint, map_location="cpu")  # expect: unsafe command_line,configuration


class Evaluator:
    def __init__(self, reference, batch_size=8):
        self.reference = reference
        self.batch_size = batch_size

    def run(self, state):
        target = torch.load(self.reference)  # expect: unsafe command_line,configuration
        return [state[k] - target[k] for k in target]
