import os

import torch


class Restorer:
    def __init__(self, folder="./", name=None):
        self.weights = os.path.join(folder, name + ".pth")
        self.restore()

    def restore(self):
        self.state = torch.load(self.weights)  # expect: unsafe network


class Parser:
    def __init__(self, folder):
        self.state = torch.load(f"{folder}/parse.pth")  # expect: unsafe network


class Enhancer:
    def __init__(self, folder="./", model=None):
        self.restorer = Restorer(folder, model)
        self.parser = Parser(folder)


def detector(folder):
    return torch.load(os.path.join(folder, "detect.pth"))  # expect: unsafe file


def landmarks(folder, name):
    return torch.load(os.path.join(folder, f"{name}.pth"))  # expect: unsafe file,network


def chosen(folder):
    return torch.load(os.path.join(folder, "face.pth"))  # expect: unsafe command_line


def public(folder):
    return torch.load(os.path.join(folder, "face.pth"))  # expect: unsafe parameter
