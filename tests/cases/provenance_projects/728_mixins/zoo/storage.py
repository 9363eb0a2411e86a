import os

import torch


class Storage:
    """Where a model keeps its file; subclasses say the name."""

    filename = None
    root = os.path.join(os.path.dirname(__file__), "weights")

    def location(self):
        return os.path.join(self.root, self.filename)

    def restore(self):
        return torch.load(self.location())  # expect: safe not_checked

    def restore_from(self, folder):
        return torch.load(os.path.join(folder, self.filename))  # expect: unsafe command_line


class Remote:
    url = None

    def fetch(self):
        return torch.hub.load_state_dict_from_url(self.url)  # expect: unsafe network
