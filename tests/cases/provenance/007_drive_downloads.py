"""gdown and the wget module name the file or return its name."""
import sys

import gdown
import joblib
import torch
import wget

gdown.download("https://drive.example.com/uc?id=abc", "gen.pt", quiet=True)
generator = torch.load("gen.pt")  # expect: unsafe network

path = gdown.download(id=sys.argv[1], output="disc.pt")
discriminator = torch.load(path)  # expect: unsafe network,command_line

name = wget.download("https://files.example.net/scaler.joblib")
scaler = joblib.load(name)  # expect: unsafe network

wget.download("https://files.example.net/table.joblib", out="table.joblib")
table = joblib.load("table.joblib")  # expect: unsafe network
print(generator, discriminator, scaler, table)
