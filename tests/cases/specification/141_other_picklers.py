"""Loaders that unpickle under other names."""
import argparse
import io
import pickle

import cloudpickle
import dill
import joblib
import pandas
import statsmodels.api as sm
from gensim.models import Word2Vec

ap = argparse.ArgumentParser()
ap.add_argument("file")
ns = ap.parse_args()

with open(ns.file, "rb") as f:
    a = cloudpickle.load(f)  # expect: unsafe command_line
with open(ns.file, "rb") as f:
    content = f.read()
b = cloudpickle.loads(content)  # expect: unsafe command_line
c = dill.load(open(ns.file, "rb"))  # expect: unsafe command_line
d = dill.loads(content)  # expect: unsafe command_line
e = joblib.load(filename=ns.file)  # expect: unsafe command_line
f2 = pandas.read_pickle(ns.file, compression="gzip")  # expect: unsafe command_line
g = pickle.Unpickler(io.BytesIO(content)).load()  # expect: unsafe command_line
h = sm.load(ns.file)  # expect: unsafe command_line
i = Word2Vec.load(ns.file)  # expect: unsafe command_line
