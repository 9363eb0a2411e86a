"""Model files of further libraries."""
import os

import joblib
import lightning as L
import spacy
import torch
from gensim.models.fasttext import FastText
from sklearn.pipeline import Pipeline  # noqa: F401
from stable_baselines3 import DQN, SAC
from ultralytics import YOLO

root = os.environ["MODELS"]


class Net(L.LightningModule):
    pass


detector = YOLO(os.path.join(root, "det.pt"))  # expect: unsafe environment
agent = SAC.load(os.path.join(root, "sac.zip"))  # expect: unsafe environment
other = DQN.load(path=root + "/dqn")  # expect: unsafe environment
net = Net.load_from_checkpoint(checkpoint_path=root + "/net.ckpt")  # expect: unsafe environment
words = FastText.load(root + "/ft.model")  # expect: unsafe environment
pipe = joblib.load(root + "/pipe.joblib", mmap_mode="r")  # expect: unsafe environment
scripted = torch.jit.load(root + "/scripted.pt")
