import os
import urllib.request

import lightning as L
import torch
from torch.utils.data import DataLoader

URL = "https://data.example.org/graphs.pt"


class GraphData(L.LightningDataModule):
    def __init__(self, root, batch_size=32):
        super().__init__()
        self.root = root
        self.batch_size = batch_size
        self.path = os.path.join(root, "graphs.pt")

    def prepare_data(self):
        if not os.path.exists(self.path):
            urllib.request.urlretrieve(URL, self.path)

    def setup(self, stage=None):
        self.graphs = torch.load(self.path)  # expect: unsafe network
        self.split = torch.load(os.path.join(self.root, "split.pt"))  # expect: unsafe command_line

    def train_dataloader(self):
        return DataLoader(self.graphs, batch_size=self.batch_size)
