import torch
from huggingface_hub import hf_hub_download


class Teacher:
    def __init__(self, weights):
        self.weights = weights

    @classmethod
    def from_path(cls, path):
        return cls(path)

    @classmethod
    def from_hub(cls, repo, filename="teacher.bin"):
        return cls(hf_hub_download(repo, filename))

    def load(self):
        return torch.load(self.weights)  # expect: unsafe command_line,model_hub
