import torch


class CocoEvaluator:
    def evaluate(self, model, distributed, half=False, engine_file=None, decoder=None):
        if engine_file is not None:
            model.load_state_dict(torch.load(engine_file, weights_only=False))  # expect: unsafe command_line
        return model

    def inspect(self, weights):
        return torch.load(weights, weights_only=False)  # expect: unsafe command_line


class VocEvaluator:
    def evaluate(self, model, distributed, half=False, engine_file=None, decoder=None):
        if engine_file is not None:
            model.load_state_dict(torch.load(engine_file, weights_only=False))  # expect: unsafe command_line
        return model

    def inspect(self, weights):
        return open(weights).name
