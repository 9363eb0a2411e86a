"""A checked download is copied to its final place; an unchecked one is moved there."""
import hashlib
import shutil
import urllib.request

import joblib

SHA256 = "1be4da1ab04afe25084cfa8b649cb5485ab37219da6cdb09ee4381b2f33c0bab"

urllib.request.urlretrieve("https://ml.example.org/encoder.joblib", "encoder.part")
with open("encoder.part", "rb") as f:
    if hashlib.sha256(f.read()).hexdigest() != SHA256:
        raise SystemExit("encoder differs")
shutil.copyfile("encoder.part", "encoder.joblib")
encoder = joblib.load("encoder.joblib")  # expect: safe integrity_check

urllib.request.urlretrieve("https://ml.example.org/scaler.joblib", "scaler.part")
shutil.move("scaler.part", "scaler.joblib")
scaler = joblib.load("scaler.joblib")  # expect: unsafe network
