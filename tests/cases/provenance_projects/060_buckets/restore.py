import sys

import torch
from google.cloud import storage

from buckets import Bucket

nets = Bucket("nets")


def fetch_blob(name, target):
    blob = storage.Client().bucket("nets").blob(name)
    blob.download_to_filename(target)


def restore():
    torch.load(nets.read("a.pt"))  # expect: unsafe network
    torch.load(nets.read(sys.argv[1]))  # expect: unsafe command_line,network
    fetch_blob("x.pt", "/tmp/x.pt")
    torch.load("/tmp/x.pt")  # expect: unsafe network
    nets.store("y.pt", "y.pt")
    storage.Client().bucket("nets").blob("z").upload_from_filename("z.pt")
    torch.load("y.pt")  # expect: unsafe file
    torch.load("z.pt")  # expect: unsafe file


restore()
