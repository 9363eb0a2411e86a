"""A method that gives back a function, on an object of which nothing is known."""
import argparse

import torch

from elsewhere import choose_task


class SpeechTask:
    def build_model_fn(self):
        def build(*args, **options):
            return torch.load(args[0])  # expect: unsafe command_line

        return build

    def build_teacher_fn(self):
        def build(path):
            return torch.load(path)  # expect: unsafe command_line

        return build

    def unused_fn(self):
        def build(path):
            return torch.load(path)  # expect: unsafe parameter

        return build


def create(fn, options):
    return fn(options.weights, size=3)


parser = argparse.ArgumentParser()
parser.add_argument("--weights")
parser.add_argument("--teacher")
parser.add_argument("--task")
options = parser.parse_args()
task = choose_task(options.task)
model_fn = task.build_model_fn()
create(model_fn, options)
task.build_teacher_fn()(options.teacher)
