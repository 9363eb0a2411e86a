"""Keras, TensorFlow, statsmodels, marshal and torch.package."""
import marshal
import os
import sys

import keras
import tensorflow as tf
import torch
from statsmodels.regression.linear_model import RegressionResults
from torch.package import PackageImporter

a = tf.saved_model.load(os.environ["EXPORT"])  # expect: unsafe environment
b = keras.models.load_model(sys.argv[1], safe_mode=False)  # expect: unsafe command_line
c = tf.keras.models.load_model("classifier.keras", safe_mode=False)  # expect: unsafe file
d = RegressionResults.load("fit.pickle")  # expect: unsafe file
e = marshal.load(open(sys.argv[2], "rb"))  # expect: unsafe command_line
f = PackageImporter(sys.argv[3]).load_pickle("model", "model.pkl")  # expect: unsafe command_line
g = torch.jit.load(sys.argv[4])
h = tf.keras.models.clone_model(c)
