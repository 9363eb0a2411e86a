"""What lies in a temporary place was put there."""
import os
import shutil
import sys
import tempfile
import urllib.request
import zipfile
from pathlib import Path

import torch

URL = "https://nets.example.org/nets.zip"

with tempfile.TemporaryDirectory() as folder:
    archive = os.path.join(folder, "nets.zip")
    urllib.request.urlretrieve(URL, archive)
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    torch.load(Path(folder) / "net.pt")  # expect: unsafe network

handle, name = tempfile.mkstemp(suffix=".pt")
os.close(handle)
shutil.copyfile(sys.argv[1], name)
torch.load(name)  # expect: unsafe command_line

with tempfile.NamedTemporaryFile() as temporary:
    temporary.write(sys.stdin.buffer.read())
    temporary.flush()
    torch.load(temporary.name)  # expect: unsafe standard_input

with tempfile.SpooledTemporaryFile() as spooled:
    with urllib.request.urlopen(URL) as answer:
        shutil.copyfileobj(answer, spooled)
    spooled.seek(0)
    torch.load(spooled)  # expect: unsafe network

with zipfile.ZipFile("local.zip") as local:
    with local.open("net.pt") as member:
        torch.load(member)  # expect: unsafe file
