"""Loaders that are seldom thought of, each with another place."""
import marshal
import os
import shelve
import sys

import cloudpickle
import dill
import joblib
import numpy as np
import pandas as pd
import torch
import torch.distributed as dist
import xgboost
from torch.distributed import checkpoint as dcp

dill.load_session(sys.argv[1])  # expect: unsafe command_line
frame = pd.read_pickle("https://data.example.org/frame.pkl")  # expect: unsafe network
with open(os.environ["CODE"], "rb") as code:
    exec(marshal.load(code))  # expect: unsafe environment
with shelve.open("shelf") as shelf:  # expect: unsafe database
    print(list(shelf))
arrays = np.load("arrays.npz", allow_pickle=True)  # expect: unsafe file
plain = np.load(sys.argv[2], allow_pickle=False)  # expect: safe restricted_unpickling
with open("model.pkl", "rb") as stream:
    function = cloudpickle.load(stream)  # expect: unsafe file
booster = xgboost.Booster()
booster.load_model("booster.json")
received = [None]
dist.broadcast_object_list(received, src=0)  # expect: unsafe message
joblib.load(filename=received[0])  # expect: unsafe message
torch.jit.load(sys.argv[3])
