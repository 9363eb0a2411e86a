import os

from .steps import Embed, Tokenize


class Pipeline:
    def __init__(self, steps):
        self.steps = steps

    def __call__(self, data):
        for step in self.steps:
            data = step.run(data)
        return data


def standard(workdir):
    return Pipeline([Tokenize(workdir), Embed(workdir, os.environ["VECTORS"])])
