"""Uses nested fields of the configuration."""
import torch

from .config import Config


class Model:
    def __init__(self, config: Config):
        self.config = config
        self.weights = torch.load(config.model.weights)  # expect: unsafe configuration,command_line
        self.tokenizer = torch.load(config.model.tokenizer)  # expect: unsafe file

    def distill(self):
        cache = torch.load(self.config.cache)  # expect: unsafe file
        return cache, torch.load(self.config.teacher)  # expect: unsafe environment
