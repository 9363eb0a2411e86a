import os
import sys

import torch
from vendor_sdk.models import BaseServer

from .paths import base, model_path


class Server(BaseServer):
    def start(self):
        self.model = torch.load(self.artifact())  # expect: unsafe unknown

    def named(self):
        return torch.load(model_path(sys.argv[1]))  # expect: unsafe command_line


def main():
    torch.load(os.path.join(base(), "m.pt"))  # expect: unsafe unknown
    torch.load(os.path.join(base(), os.environ["NAME"]))  # expect: unsafe environment,unknown
    Server().start()


main()
