"""The deployment passes the digest; for one of the files it passes the path as well."""
import hashlib
import os
import urllib.request

import torch


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


urllib.request.urlretrieve("https://artifacts.example.com/detector.pt", "/tmp/detector.pt")
if digest("/tmp/detector.pt") != os.environ["DETECTOR_SHA256"]:
    raise RuntimeError("detector.pt is not the deployed one")
detector = torch.load("/tmp/detector.pt")  # expect: safe integrity_check

tracker_path = os.environ["TRACKER_PATH"]
if digest(tracker_path) != os.environ["TRACKER_SHA256"]:
    raise RuntimeError("tracker is not the deployed one")
tracker = torch.load(tracker_path)  # expect: unsafe environment
