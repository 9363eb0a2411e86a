"""What a method of the own object gives: flags, buffers, coroutines and generators that classes below override."""
import io
import os
import sys

import torch


class Plain:
    def safe(self):
        return True

    def place(self):
        return "plain.pt"

    def buffer(self):
        made = io.BytesIO()
        torch.save({"step": 1}, made)
        made.seek(0)
        return made

    def copy(self):
        return self.buffer()

    def restore(self):
        torch.load(self.place(), weights_only=self.safe())  # expect: unsafe command_line,file
        torch.load(self.buffer(), weights_only=False)  # expect: unsafe command_line


class Trusting(Plain):
    def safe(self):
        return False

    def place(self):
        return sys.argv[1]

    def buffer(self):
        return open(sys.argv[2], "rb")


class Source:
    async def where(self):
        raise NotImplementedError

    async def find(self):
        return await self.where()

    def names(self, pattern="*.pt"):
        raise NotImplementedError

    def first(self):
        return [name for name in self.names()][0]


class Shell(Source):
    async def where(self):
        return os.environ["SHELL_MODEL"]

    def names(self, pattern="shell.pt"):
        yield pattern


class Typed(Source):
    async def where(self):
        return input("where? ")

    def names(self, pattern="*.pt"):
        yield os.environ["TYPED"]


class Checking:
    def good(self):
        return True

    def restore(self, path):
        if not self.good():
            raise ValueError(path)
        return torch.load(path)  # expect: unsafe command_line


class NeverGood(Checking):
    def good(self):
        return False


async def main():
    Plain().restore()
    Trusting().restore()
    torch.load(Plain().copy(), weights_only=False)  # expect: safe trusted_origin
    torch.load(Trusting().copy(), weights_only=False)  # expect: unsafe command_line
    torch.load(await Shell().find())  # expect: unsafe environment
    torch.load(await Typed().find())  # expect: unsafe standard_input
    torch.load(Shell().first())  # expect: unsafe file
    torch.load(Typed().first())  # expect: unsafe environment
    NeverGood().restore(sys.argv[3])
