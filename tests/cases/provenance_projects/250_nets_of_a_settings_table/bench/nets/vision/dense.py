import torch


class Dense(torch.nn.Module):
    def __init__(self, settings, data):
        super().__init__()
        self.start = settings["start_weights"]
        self.data = data

    def warm_up(self):
        self.load_state_dict(torch.load(self.start, weights_only=False))  # expect: unsafe command_line,configuration
        return torch.load(self.data, weights_only=False)  # expect: unsafe environment
