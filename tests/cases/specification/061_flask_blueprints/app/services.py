"""Loading, used by the views and by the command line."""
import torch


class ModelService:
    def __init__(self):
        self.models = {}

    def add(self, name, path):
        self.models[name] = self._read(path)
        return self.models[name]

    def warm_up(self, path):
        return self._read(path)

    @staticmethod
    def _read(path):
        return torch.load(path, map_location="cpu")  # expect: unsafe command_line,web_request

    def from_stream(self, name, stream):
        self.models[name] = torch.load(stream)  # expect: unsafe web_request


service = ModelService()
