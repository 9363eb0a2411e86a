import os
import pickle
from abc import ABC

import torch


class Agent(ABC):
    buffer_file = "replay.pkl"

    def __init__(self, folder, device="cpu"):
        self.folder = folder
        self.device = device
        self.buffer = []

    def file(self, name):
        return os.path.join(self.folder, name)

    def load(self, tag="latest"):
        self.policy = torch.load(self.file(f"{tag}.pt"), map_location=self.device)  # expect: unsafe command_line,file
        with open(self.file(self.buffer_file), "rb") as handle:
            self.buffer = pickle.load(handle)  # expect: unsafe command_line
        return self
