"""All loaders."""
import torch
from huggingface_hub import hf_hub_download

from .base import Loader
from .registry import loader


@loader("local")
class Local(Loader):
    def __init__(self, path):
        self.path = path

    def locate(self):
        return self.path


@loader("hub")
class Hub(Loader):
    def __init__(self, repo, filename="pytorch_model.bin"):
        self.repo = repo
        self.filename = filename

    def locate(self):
        return hf_hub_download(self.repo, self.filename)

    def refresh(self):
        return torch.load(self.locate())  # expect: unsafe model_hub,configuration,command_line,file
