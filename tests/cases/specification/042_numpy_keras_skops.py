"""Formats with a safe mode."""
import sys

import keras
import numpy as np
import skops.io as sio

path = sys.argv[1]
a = np.load(path)
b = np.load(path, allow_pickle=True)  # expect: unsafe command_line
c = np.load(path, allow_pickle=False)  # expect: safe restricted_unpickling
d = keras.models.load_model("net.keras", safe_mode=True)  # expect: safe restricted_unpickling
e = keras.models.load_model("net.keras", safe_mode=False)  # expect: unsafe file
f = sio.load(path, trusted=["mypackage.Scaler"])  # expect: safe restricted_unpickling
