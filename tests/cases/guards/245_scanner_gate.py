"""A gate in front of the loader, as a context manager, a decorator and a class."""
import contextlib
import functools
import subprocess
import sys

import torch
from picklescan.scanner import scan_file_path


class Rejected(Exception):
    pass


def scanned(loader):
    @functools.wraps(loader)
    def guarded(path, *args, **kwargs):
        if scan_file_path(path).infected_files:
            raise Rejected(path)
        return loader(path, *args, **kwargs)
    return guarded


def counted(loader):
    @functools.wraps(loader)
    def counting(path, *args, **kwargs):
        print("issues:", scan_file_path(path).issues_count)
        return loader(path, *args, **kwargs)
    return counting


@scanned
def load_scanned(path):
    return torch.load(path, weights_only=False)  # expect: safe malware_scan


@counted
def load_counted(path):
    return torch.load(path, weights_only=False)  # expect: unsafe command_line


@contextlib.contextmanager
def gate(path):
    code = subprocess.call(["modelscan", "-p", path])
    if code:
        raise Rejected(path)
    yield path


class Gate:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        subprocess.run(["picklescan", "--path", self.path], check=True)
        return self

    def __exit__(self, *exc):
        return False

    def read(self):
        return torch.load(self.path, weights_only=False)  # expect: safe malware_scan


def main(first, second, third, fourth):
    load_scanned(first)
    load_counted(second)
    with gate(third) as clean:
        torch.load(clean, weights_only=False)  # expect: safe malware_scan
    with contextlib.suppress(subprocess.CalledProcessError):
        subprocess.run(["modelscan", "-p", fourth], check=True)
    torch.load(fourth, weights_only=False)  # expect: unsafe command_line
    with Gate(sys.argv[5]) as open_gate:
        open_gate.read()


if __name__ == "__main__":
    main(*sys.argv[1:5])
