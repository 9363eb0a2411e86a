import pickle

import torch

from settings import Paths, Settings


def predictor():
    s = Settings.get()
    with open(s.tokenizer, "rb") as f:
        tokenizer = pickle.load(f)  # expect: unsafe file
    return tokenizer, torch.load(s.weights)  # expect: unsafe command_line


def autoencoder():
    encoder = torch.load(Paths.ENCODER)  # expect: unsafe file
    decoder = torch.load(Paths.DECODER)  # expect: unsafe command_line
    return encoder, decoder
