"""fire with a class: the constructor's arguments are options, too."""
import fire
import torch


class Model:
    def __init__(self, checkpoint, device="cpu"):
        self.checkpoint = checkpoint
        self.device = device

    def shapes(self):
        state = torch.load(self.checkpoint, map_location=self.device)  # expect: unsafe command_line
        return {k: tuple(v.shape) for k, v in state.items()}

    def compare(self, other):
        return torch.load(self.checkpoint).keys() ^ self._read(other).keys()  # expect: unsafe command_line

    def _read(self, path):
        return torch.load(path)  # expect: unsafe command_line


if __name__ == "__main__":
    fire.Fire(Model)
