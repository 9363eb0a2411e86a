import pickle

import joblib
import torch


class Trainer:
    def __init__(self, config, teacher=None):
        self.config = config
        self.teacher = teacher

    def run(self):
        state = torch.load(self.config.checkpoint)  # expect: unsafe command_line,configuration
        with open(self.config.data.vocabulary, "rb") as handle:
            vocabulary = pickle.load(handle)  # expect: unsafe command_line,configuration,file
        cache = joblib.load(self.config.data.cache)  # expect: unsafe command_line,configuration
        teacher = torch.load(self.teacher) if self.teacher else None  # expect: unsafe command_line
        return state, vocabulary, cache, teacher
