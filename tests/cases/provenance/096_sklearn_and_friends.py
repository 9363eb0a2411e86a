"""Loaders of the scientific stack."""
import os
import pickle
import sys

import cloudpickle
import dill
import joblib
import numpy as np
import pandas as pd

a = joblib.load(sys.argv[1])  # expect: unsafe command_line
b = dill.load(open(os.environ["PIPELINE"], "rb"))  # expect: unsafe environment
c = cloudpickle.loads(sys.stdin.buffer.read())  # expect: unsafe standard_input
d = pd.read_pickle("frame.pkl.gz")  # expect: unsafe file
e = np.load("objects.npy", allow_pickle=True)  # expect: unsafe file
f = np.load(sys.argv[2])
g = pd.read_csv(sys.argv[3])
h = pickle.Unpickler(open(sys.argv[4], "rb")).load()  # expect: unsafe command_line
i = dill.loads(pickle.dumps(b))  # expect: safe trusted_origin
j = np.load(sys.argv[5], mmap_mode="r")
k = np.load(input(), allow_pickle=False)  # expect: safe restricted_unpickling
