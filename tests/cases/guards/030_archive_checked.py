"""An archive is checked before it is unpacked, another one is unpacked as it comes."""
import hashlib
import tarfile
import urllib.request

import torch

SHA256 = "c2249a73253b025a88cb877fbfcc0c70e028e2eea83b3b24efe5dc8905e9b1a3"

urllib.request.urlretrieve("https://data.example.org/checked.tar.gz", "checked.tar.gz")
with open("checked.tar.gz", "rb") as f:
    if hashlib.file_digest(f, "sha256").hexdigest() != SHA256:
        raise SystemExit("checked.tar.gz is not the released archive")
with tarfile.open("checked.tar.gz") as archive:
    archive.extractall("checked")
checked = torch.load("checked/model.pt")  # expect: safe integrity_check

urllib.request.urlretrieve("https://data.example.org/plain.tar.gz", "plain.tar.gz")
with tarfile.open("plain.tar.gz") as archive:
    archive.extractall("plain")
plain = torch.load("plain/model.pt")  # expect: unsafe network
