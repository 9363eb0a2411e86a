"""File-like objects of remote stores, and the same code on a local file."""
import pickle
import sys

import fsspec
import joblib
import pandas as pd
from smart_open import open as sopen

with fsspec.open("s3://acme-models/scaler.pkl", "rb") as f:
    scaler = pickle.load(f)  # expect: unsafe network

with sopen("gs://acme-models/encoder.joblib", "rb") as f:
    encoder = joblib.load(f)  # expect: unsafe network

with open("decoder.joblib", "rb") as f:
    decoder = joblib.load(f)  # expect: unsafe file

remote = pd.read_pickle("https://data.example.net/frames/2024.pkl")  # expect: unsafe network
local = pd.read_pickle("frames/2024.pkl")  # expect: unsafe file
chosen = pd.read_pickle("https://data.example.net/frames/" + sys.argv[1])  # expect: unsafe network,command_line
print(scaler, encoder, decoder, remote, local, chosen)
