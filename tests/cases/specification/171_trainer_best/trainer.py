"""A trainer with early stopping that reloads its best state, in the same run or from an earlier one."""
import argparse
import os

import torch
from torch import nn


class EarlyStopping:
    def __init__(self, path="checkpoint.pt", patience=5):
        self.path = path
        self.patience = patience
        self.best = None
        self.count = 0

    def __call__(self, loss, model):
        if self.best is None or loss < self.best:
            self.best = loss
            self.count = 0
            torch.save(model.state_dict(), self.path)
        else:
            self.count += 1
        return self.count >= self.patience


class Trainer:
    def __init__(self, model, args):
        self.model = model
        self.args = args
        self.stopper = EarlyStopping(path=os.path.join(args.out, "best.pt"))

    def fit(self):
        for epoch in range(self.args.epochs):
            if self.stopper(1.0 / (epoch + 1), self.model):
                break
        self.model.load_state_dict(torch.load(self.stopper.path))  # expect: unsafe command_line

    def test(self, path=None):
        state = torch.load(path or os.path.join(self.args.out, "best.pt"))  # expect: unsafe command_line
        self.model.load_state_dict(state)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--test")
    args = parser.parse_args()
    trainer = Trainer(nn.Linear(2, 2), args)
    if args.test:
        trainer.test(args.test)
    else:
        trainer.fit()
        trainer.test()


if __name__ == "__main__":
    main()
