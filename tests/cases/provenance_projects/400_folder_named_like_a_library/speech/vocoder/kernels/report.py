import joblib
import torch


def show(path):
    return joblib.load(path), torch.Upsample
