# A helper that no one calls could write anything anywhere; literal paths stay local files.
import os
import subprocess
import urllib.request

import torch


def unpack(archive):
    os.system(f"unzip -q {archive}")


def fetch_examples():
    urllib.request.urlretrieve("https://data.example.org/examples.zip", "examples.zip")
    subprocess.run(["unzip", "-q", "examples.zip", "-d", "examples"], check=True)


def weights():
    return torch.load("weights/best.pt")  # expect: unsafe file


def example():
    return torch.load("examples/first.pt")  # expect: unsafe network
