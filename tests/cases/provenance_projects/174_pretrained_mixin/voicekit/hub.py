import json
import os

import torch
from huggingface_hub import hf_hub_download

WEIGHTS = "pytorch_model.bin"


def resolve(name, filename, revision=None):
    if os.path.isdir(name):
        return os.path.join(name, filename)
    return hf_hub_download(repo_id=name, filename=filename, revision=revision)


class PretrainedMixin:
    weights_name = WEIGHTS

    @classmethod
    def from_pretrained(cls, name, revision=None, **overrides):
        with open(resolve(name, "config.json", revision)) as f:
            config = json.load(f)
        config.update(overrides)
        model = cls(**config)
        model.load_weights(resolve(name, cls.weights_name, revision))
        return model

    def load_weights(self, path):
        self.load_state_dict(torch.load(path, map_location="cpu"))  # expect: unsafe command_line,model_hub
