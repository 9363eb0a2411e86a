import pickle

import torch
from torch import nn

from .hub import PretrainedMixin


class SpeakerModel(nn.Module, PretrainedMixin):
    def __init__(self, width=64, **_):
        super().__init__()
        self.net = nn.Linear(width, width)


class VocoderModel(PretrainedMixin, nn.Module):
    weights_name = "vocoder.pkl"

    def __init__(self, speakers=None):
        super().__init__()
        self.table = None
        if speakers is not None:
            self.table = torch.load(speakers)  # expect: unsafe configuration,model_hub

    def load_weights(self, path):
        with open(path, "rb") as f:
            self.params = pickle.load(f)  # expect: unsafe file,model_hub
