import torch


class Store:
    def __init__(self, root):
        self.root = root

    def put(self, name, content: bytes):
        (self.root / name).write_bytes(content)

    def current(self):
        return torch.load("/srv/uploads/current.pt", map_location="cpu")  # expect: unsafe web_request

    def get(self, name):
        return torch.load(self.root / name, map_location="cpu")  # expect: unsafe web_request
