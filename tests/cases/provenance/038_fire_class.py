"""fire calls the constructor and the methods of a class and a function of a dictionary."""
import fire
import torch


class Tools:
    def __init__(self, root="runs"):
        self.root = root

    def keys(self, name):
        return list(torch.load(f"{self.root}/{name}.pt"))  # expect: unsafe command_line,file

    def count(self, path):
        return len(torch.load(path))  # expect: unsafe command_line


def describe(path):
    return str(torch.load(path))  # expect: unsafe command_line


def describe_many(paths):
    return [str(torch.load(path)) for path in paths]  # expect: unsafe parameter


if __name__ == "__main__":
    fire.Fire({"tools": Tools, "describe": describe})
