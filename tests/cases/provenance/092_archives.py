"""What is extracted from an archive has the archive's kinds."""
import os
import shutil
import subprocess
import sys
import tarfile
import urllib.request
import zipfile

import torch

urllib.request.urlretrieve("https://m.example.net/bundle.tgz", "bundle.tgz")
with tarfile.open("bundle.tgz") as archive:
    archive.extractall("bundle")
a = torch.load("bundle/weights/model.pt")  # expect: unsafe network

with zipfile.ZipFile(sys.argv[1]) as archive:
    member = archive.extract("model.pt", "single")
    b = torch.load(member)  # expect: unsafe command_line

shutil.unpack_archive("local.zip", "local")
c = torch.load(os.path.join("local", "model.pt"))  # expect: unsafe file

subprocess.run(["wget", "-O", "big.zip", "https://m.example.net/big.zip"], check=True)
subprocess.run(["unzip", "-q", "big.zip", "-d", "big"], check=True)
d = torch.load("big/model.pt")  # expect: unsafe network

e = torch.load("bundle_backup/weights/model.pt")  # expect: unsafe file
