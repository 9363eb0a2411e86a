"""Loaders of training frameworks, each fed by another origin."""
import argparse
import os

import lightning as L
import torch.distributed.checkpoint as dcp
from fastai.learner import load_learner
from stable_baselines3 import PPO
from ultralytics import YOLO


class Classifier(L.LightningModule):
    def __init__(self, width=8):
        super().__init__()
        self.width = width


parser = argparse.ArgumentParser()
parser.add_argument("--agent", default="agent.zip")
parser.add_argument("--learner")
args = parser.parse_args()

a = PPO.load(args.agent)  # expect: unsafe command_line,file
b = load_learner(args.learner)  # expect: unsafe command_line
c = YOLO(os.environ["DETECTOR"])  # expect: unsafe environment
d = Classifier.load_from_checkpoint(input("checkpoint: "))  # expect: unsafe standard_input
state = {"width": 8}
dcp.load(state, checkpoint_id=os.environ["SHARDS"])  # expect: unsafe environment
