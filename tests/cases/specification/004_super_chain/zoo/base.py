"""Base of everything that has pretrained weights."""
import torch


class Pretrained:
    url = None

    def load_weights(self, source):
        state = torch.load(source, map_location="cpu")  # expect: unsafe command_line,network
        return {k: v for k, v in state.items() if not k.startswith("aux.")}
