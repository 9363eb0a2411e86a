"""A digest of the archive covers what comes out of it; a digest of another member does not."""
import hashlib
import pickle
import sys
import tarfile
import zipfile
from pathlib import Path
from urllib.request import urlopen, urlretrieve

import torch

SHA = "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f"


def archive():
    urlretrieve("https://example.org/release.tgz", "release.tgz")
    if hashlib.sha256(Path("release.tgz").read_bytes()).hexdigest() != SHA:
        sys.exit("release.tgz was changed")
    with tarfile.open("release.tgz") as tar:
        tar.extractall("release")
    return torch.load("release/model.pt")  # expect: safe integrity_check


def member():
    urlretrieve("https://example.org/bundle.zip", "bundle.zip")
    with zipfile.ZipFile("bundle.zip") as z:
        z.extractall("bundle")
    if hashlib.sha256(Path("bundle/readme.txt").read_bytes()).hexdigest() != SHA:
        sys.exit("bundle.zip was changed")
    return torch.load("bundle/model.pt")  # expect: unsafe network


def before_decompression():
    import gzip

    raw = urlopen("https://example.org/t.pkl.gz").read()
    if hashlib.sha3_256(raw).hexdigest() == SHA:
        return pickle.loads(gzip.decompress(raw))  # expect: safe integrity_check
    return None


archive(), member(), before_decompression()
