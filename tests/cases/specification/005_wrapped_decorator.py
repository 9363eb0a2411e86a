"""A decorated loader, a retrying one, and a callable object."""
import functools
import sys
import time

import torch


def timed(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        begin = time.perf_counter()
        try:
            return fn(*args, **kwargs)
        finally:
            print(fn.__name__, time.perf_counter() - begin)

    return inner


def retry(times):
    def decorate(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            for attempt in range(times):
                try:
                    return fn(*args, **kwargs)
                except OSError:
                    time.sleep(2**attempt)
            raise RuntimeError("gave up")

        return inner

    return decorate


@timed
def load_student(path):
    return torch.load(path)  # expect: unsafe command_line


@retry(times=3)
@timed
def load_teacher(path, device="cpu"):
    return torch.load(path, map_location=device)  # expect: unsafe standard_input


class Loader:
    def __init__(self, device):
        self.device = device

    def __call__(self, path):
        return torch.load(path, map_location=self.device)  # expect: unsafe command_line


if __name__ == "__main__":
    load_student(sys.argv[1])
    load_teacher(input("teacher: "))
    on_gpu = Loader("cuda")
    on_gpu(sys.argv[2])
