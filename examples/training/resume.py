"""Trains a small network; --resume goes on from a checkpoint."""

import argparse
import os
import tempfile

import torch
from torch import nn


class Trainer:
    def __init__(self, checkpoint=None):
        self.model = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 2))
        self.optimizer = torch.optim.Adam(self.model.parameters())
        self.start = 0
        self.checkpoint = checkpoint
        if self.checkpoint:
            self.resume()

    def resume(self):
        state = torch.load(self.checkpoint)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.start = state["epoch"] + 1

    def train(self, epochs):
        for epoch in range(self.start, epochs):
            loss = self.model(torch.randn(8, 16)).square().mean()
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()
            print(f"epoch {epoch}: loss {loss.item():.4f}")

    def average_with_start(self):
        """Saves and loads in one run: the program itself wrote these bytes."""
        path = os.path.join(tempfile.mkdtemp(), "best.pt")
        torch.save({"model": self.model.state_dict()}, path)
        return torch.load(path)["model"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--resume", metavar="CHECKPOINT")
    parser.add_argument("--epochs", type=int, default=10)
    args = parser.parse_args()
    trainer = Trainer(args.resume)
    trainer.train(args.epochs)
    trainer.average_with_start()


if __name__ == "__main__":
    main()
