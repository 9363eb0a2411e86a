"""A function is called with the path of what has been downloaded."""
import argparse
import urllib.request

import torch


def download(url, target, on_done=None, on_error=None):
    try:
        urllib.request.urlretrieve(url, target)
    except OSError as problem:
        if on_error is not None:
            on_error(problem)
        return
    if on_done is not None:
        on_done(target)


def show(path):
    for key in torch.load(path, map_location="cpu"):  # expect: unsafe network
        print(key)


class Collector:
    def __init__(self):
        self.states = []

    def add(self, path):
        self.states.append(torch.load(path))  # expect: unsafe command_line


download("https://models.example.com/a.pt", "a.pt", on_done=show)

parser = argparse.ArgumentParser()
parser.add_argument("files", nargs="*")
collector = Collector()
for file in parser.parse_args().files:
    handler = collector.add
    handler(file)
