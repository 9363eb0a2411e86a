import sys
from contextvars import ContextVar

net = ContextVar("net")
net.set(sys.argv[1])


class Options:
    """Its own things, called like the framework's."""

    def __init__(self):
        self.config = {"NETS": "own.pt"}
        self.g = None
