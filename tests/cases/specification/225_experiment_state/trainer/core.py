"""Mixins with state that other mixins set."""
import torch

from .mixins import CheckpointMixin, DataMixin


class Trainer(CheckpointMixin, DataMixin):
    def __init__(self, options):
        self.options = options
        self.setup_checkpoints(options["resume"])
        self.setup_data(**options["data"])

    def run(self):
        state = self.restore()
        rows = self.rows()
        return state, rows
