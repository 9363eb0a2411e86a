from abc import ABC, abstractmethod

import torch


class Model(ABC):
    suffix = ".pt"

    @abstractmethod
    def path(self):
        ...

    def load(self):
        return torch.load(self.path())  # expect: unsafe database,environment,file

    def load_part(self, name):
        return torch.load(self.folder() + "/" + name)  # expect: unsafe command_line

    def folder(self):
        raise NotImplementedError
