"""Public functions and classes; the scripts use some of them."""
import os

import torch


def load_pipeline(path, *, strict=True):
    body = torch.load(path)  # expect: unsafe standard_input
    return body if strict else dict(body)


def load_head(path):
    return torch.load(path)  # expect: unsafe parameter


class Pipeline:
    def __init__(self, folder):
        self.folder = folder

    def tokenizer(self):
        return torch.load(os.path.join(self.folder, "tokenizer.pt"))  # expect: unsafe environment

    def stage(self, name):
        return torch.load(os.path.join(self.folder, name))  # expect: unsafe environment,parameter
