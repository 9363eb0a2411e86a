import torch


class Holder:
    model = None

    def load(self, path, device):
        self.model = torch.load(path, map_location=device)  # expect: unsafe web_request
