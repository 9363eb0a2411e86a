import os

import joblib
import torch


class Callback:
    def on_start(self, runner):
        pass

    def on_model(self, runner, model):
        pass

    def on_end(self, runner):
        pass


class Confusion(Callback):
    def __init__(self, folder, file_name="confusion.joblib"):
        self.file = os.path.join(folder, file_name)

    def on_start(self, runner):
        if os.path.exists(self.file):
            self.previous = joblib.load(self.file)  # expect: unsafe command_line,file


class Compare(Callback):
    def __init__(self, baseline):
        self.baseline = baseline
        self.reference = None

    def on_start(self, runner):
        self.reference = torch.load(self.baseline)  # expect: unsafe command_line


class Profile(Callback):
    """For users of the library."""

    def __init__(self, table="profile.pt"):
        self.table = table

    def on_end(self, runner):
        self.rows = torch.load(self.table)  # expect: unsafe file,parameter
