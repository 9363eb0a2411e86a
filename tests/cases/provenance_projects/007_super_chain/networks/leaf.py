"""The class that is used, and one that is not."""
import torch

from .middle import Pretrained


class Classifier(Pretrained):
    def __init__(self, weights):
        super(Classifier, self).__init__(weights=weights, freeze=False)


class Unused(Pretrained):
    def __init__(self, weights, head):
        super().__init__(None)
        self.head = head

    def restore_head(self):
        return torch.load(self.head)  # expect: unsafe parameter
