import torch

from .base import Agent


class PPO(Agent):
    buffer_file = "rollouts.pkl"

    def load(self, tag="latest"):
        super().load(tag)
        self.value = torch.load(self.file("value.pt"), weights_only=True)  # expect: safe restricted_unpickling
        return self
