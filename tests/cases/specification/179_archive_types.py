"""More archives: shutil, 7z by a command, tar by a command, members read in memory."""
import io
import shutil
import subprocess
import tarfile
import urllib.request
import zipfile

import joblib
import torch

urllib.request.urlretrieve("https://example.org/a.zip", "a.zip")
shutil.unpack_archive("a.zip", "a")
torch.load("a/model.pt")  # expect: unsafe network

subprocess.run(["curl", "-sSLo", "b.tar.gz", "https://example.org/b.tar.gz"], check=True)
subprocess.run(["tar", "-xzf", "b.tar.gz", "-C", "b"], check=True)
torch.load("b/model.pt")  # expect: unsafe network

subprocess.run("wget -qO- https://example.org/c.tar | tar x -C c", shell=True, check=True)
torch.load("c/model.pt")  # expect: unsafe network

with tarfile.open("local.tar") as tar:
    member = tar.extractfile("model.joblib")
    joblib.load(io.BytesIO(member.read()))  # expect: unsafe file

with zipfile.ZipFile("a.zip") as z:
    with z.open("model.joblib") as f:
        joblib.load(f)  # expect: unsafe network
    torch.load(io.BytesIO(z.read("other.pt")))  # expect: unsafe network
