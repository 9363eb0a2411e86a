"""What is extracted into the working folder lies below it, and nowhere else."""
import os
import zipfile
from urllib.request import urlretrieve

import torch


def samples():
    urlretrieve("https://example.org/samples.zip", "samples.zip")
    with zipfile.ZipFile("samples.zip") as archive:
        archive.extractall("./")


samples()
torch.load("samples/first.pt")  # expect: unsafe network
torch.load(os.path.expanduser("~/.cache/nets/first.pt"))  # expect: unsafe file
torch.load("/srv/nets/first.pt")  # expect: unsafe file
