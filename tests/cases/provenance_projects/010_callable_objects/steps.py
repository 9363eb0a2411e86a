"""Steps of a pipeline are objects that are called."""
import torch


class LoadStep:
    def __init__(self, key):
        self.key = key

    def __call__(self, job):
        return torch.load(job[self.key])  # expect: unsafe configuration


class PathStep:
    def __init__(self, path):
        self.path = path

    def __call__(self, job):
        return torch.load(self.path)  # expect: unsafe environment


class IdleStep:
    def __call__(self, path):
        return torch.load(path)  # expect: unsafe parameter
