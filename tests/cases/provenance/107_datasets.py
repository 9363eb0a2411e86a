"""A dataset lists files in its constructor and loads them one by one."""
import os
import sys
from pathlib import Path

import torch
from torch.utils.data import DataLoader, Dataset


class Features(Dataset):
    def __init__(self, root, transform=None):
        self.root = root
        self.transform = transform
        self.names = sorted(name for name in os.listdir(root) if name.endswith(".pt"))

    def __len__(self):
        return len(self.names)

    def __getitem__(self, index):
        return torch.load(os.path.join(self.root, self.names[index]))  # expect: unsafe command_line


class Fixed(Dataset):
    def __init__(self):
        self.files = list(Path("features").glob("*.pt"))

    def __getitem__(self, index):
        return torch.load(self.files[index])  # expect: unsafe file


class Library(Dataset):
    def __init__(self, files):
        self.files = files

    def __getitem__(self, index):
        return torch.load(self.files[index])  # expect: unsafe parameter


loader = DataLoader(Features(sys.argv[1]), batch_size=4)
fixed = Fixed()
