"""The check is skipped when no digest is configured; a required one is always compared."""
import hashlib
import os
import urllib.request

import torch

OCR = "https://artifacts.example.com/ocr.pt"
LAYOUT = "https://artifacts.example.com/layout.pt"

ocr_path, _ = urllib.request.urlretrieve(OCR)
expected = os.environ.get("OCR_SHA256")
if expected:
    with open(ocr_path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != expected:
            raise RuntimeError("ocr.pt differs")
ocr = torch.load(ocr_path)  # expect: unsafe network

layout_path, _ = urllib.request.urlretrieve(LAYOUT)
required = os.environ["LAYOUT_SHA256"]
with open(layout_path, "rb") as f:
    if hashlib.sha256(f.read()).hexdigest() != required:
        raise RuntimeError("layout.pt differs")
layout = torch.load(layout_path)  # expect: safe integrity_check
