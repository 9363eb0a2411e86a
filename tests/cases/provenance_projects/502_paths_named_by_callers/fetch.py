"""Run once before the first start."""
import os
import urllib.request

os.makedirs("checkpoints", exist_ok=True)
urllib.request.urlretrieve("https://models.example.org/face.pth", "./checkpoints/face.pth")
urllib.request.urlretrieve("https://models.example.org/parse.pth", "checkpoints/parse.pth")
