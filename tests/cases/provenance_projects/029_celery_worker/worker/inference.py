"""What the tasks do."""
import torch


class Inference:
    def __init__(self, base):
        self.base = torch.load(base)  # expect: unsafe file

    def run(self, model_key, rows):
        model = torch.load(f"/models/{model_key}.pt")  # expect: unsafe message
        return [model(row) for row in rows]

    def explain(self, model_key):
        return torch.load(f"/explainers/{model_key}.pt")  # expect: unsafe parameter
