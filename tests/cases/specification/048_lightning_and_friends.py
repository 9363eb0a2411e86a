"""Loaders of frameworks."""
import sys

import joblib
import marshal
import pandas as pd
import pytorch_lightning as pl
import tensorflow as tf
import torch
from fastai.learner import load_learner
from gensim.models import KeyedVectors
from stable_baselines3 import PPO
from transformers import AutoModelForCausalLM


class Net(pl.LightningModule):
    def __init__(self, hidden=8):
        super().__init__()
        self.save_hyperparameters()


path = sys.argv[1]
net = Net.load_from_checkpoint(path, hidden=16)  # expect: unsafe command_line
learner = load_learner(path)  # expect: unsafe command_line
vectors = KeyedVectors.load(path)  # expect: unsafe command_line
agent = PPO.load(path)  # expect: unsafe command_line
frame = pd.read_pickle(path)  # expect: unsafe command_line
saved = tf.saved_model.load(path)  # expect: unsafe command_line
code = marshal.loads(open(path, "rb").read())  # expect: unsafe command_line
hub = AutoModelForCausalLM.from_pretrained("acme/old-model", use_safetensors=False)  # expect: unsafe model_hub
