"""What the commands use."""
import os

import torch


def load_model(folder, name, device="cpu"):
    return torch.load(os.path.join(folder, name), map_location=device)  # expect: unsafe command_line,file


def load_labels(folder):
    return torch.load(os.path.join(folder, "labels.pt"))  # expect: unsafe parameter
