"""An engine on this machine."""
import os

from .base import Engine


class LocalEngine(Engine):
    def weights_file(self):
        return os.environ["ENGINE_WEIGHTS"]
