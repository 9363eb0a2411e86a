import pickle

import joblib
import torch

from app.registry import loader


@loader("pt")
def load_torch(path):
    return torch.load(path)  # expect: unsafe web_request


@loader("pkl")
def load_pickle(path):
    with open(path, "rb") as f:
        return pickle.load(f)  # expect: unsafe web_request


def load_joblib(path):
    return joblib.load(path)  # expect: unsafe parameter
