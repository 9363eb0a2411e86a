import pickle

import torch


class CheckpointMixin:
    resume_path = None

    def setup_checkpoints(self, path):
        self.resume_path = path

    def restore(self):
        if self.resume_path is None:
            return None
        return torch.load(self.resume_path)  # expect: unsafe command_line


class DataMixin:
    def setup_data(self, file, shuffle=False, **ignored):
        self._data = {"file": file, "shuffle": shuffle}

    def rows(self):
        with open(self._data["file"], "rb") as f:
            return pickle.load(f)  # expect: unsafe environment
