"""Functions that are made by others and given back, with nothing but their parameters to load."""
import torch


def make_loader(device):
    def load(path):
        return torch.load(path, map_location=device)  # expect: unsafe environment

    return load


def make_reader():
    return lambda path: torch.load(path)  # expect: unsafe command_line


def make_pair(strict):
    def restore(path):
        return torch.load(path)["model"]  # expect: unsafe standard_input

    def resume(path):
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling

    return restore, resume if strict else None


class Task:
    def model_fn(self):
        def build(*args, **options):
            return Net.from_file(*args, **options)

        return build


class Net:
    @classmethod
    def from_file(cls, path, size=None):
        net = cls()
        net.state = torch.load(path)  # expect: unsafe command_line
        return net


def make_by_hand():
    def load(path):
        return torch.load(path)  # expect: unsafe parameter

    return load


def make_through():
    return make_inner()


def make_inner():
    def load(path):
        return torch.load(path)  # expect: unsafe environment

    return load
