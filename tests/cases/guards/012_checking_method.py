"""A method that raises is called by one loader of the class and not by the other."""
import argparse
import hashlib

import torch


class CheckpointStore:
    DIGEST = "2ef44b1ec969f3058a2540bce1d900ae26af76dad1ee47e7d11733456f8e5360"

    def __init__(self, path):
        self.path = path

    def _ensure_untouched(self):
        with open(self.path, "rb") as f:
            if hashlib.sha256(f.read()).hexdigest() != self.DIGEST:
                raise RuntimeError("checkpoint was modified")

    def restore(self):
        self._ensure_untouched()
        return torch.load(self.path)  # expect: safe integrity_check

    def restore_metadata(self):
        return torch.load(self.path)["metadata"]  # expect: unsafe command_line


parser = argparse.ArgumentParser()
parser.add_argument("checkpoint")
store = CheckpointStore(parser.parse_args().checkpoint)
print(store.restore_metadata())
print(store.restore())
