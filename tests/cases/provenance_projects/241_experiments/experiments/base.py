"""The base of the loaders."""
import torch


class Loader:
    def locate(self):
        raise NotImplementedError

    def load(self, device="cpu"):
        return torch.load(self.locate(), map_location=device)  # expect: unsafe configuration,command_line,model_hub,file
