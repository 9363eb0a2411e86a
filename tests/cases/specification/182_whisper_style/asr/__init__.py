"""Downloads with the digest in the URL; local files are taken as they are."""
import hashlib
import io
import os
import urllib.request
import warnings

import torch

_MODELS = {
    "tiny": "https://asr.example.com/models/65147644a518d12f04e32d6f3b26facc3f8dd46e5390956a9424a650c0ce22b9/tiny.pt",
    "base": "https://asr.example.com/models/ed3a0b6b1c0edf879ad9b11b1af5a0e6ab5db9205f891f668f8b0e6c6326e34e/base.pt",
}


def _download(url, root):
    os.makedirs(root, exist_ok=True)
    expected_sha256 = url.split("/")[-2]
    download_target = os.path.join(root, os.path.basename(url))

    if os.path.isfile(download_target):
        with open(download_target, "rb") as f:
            model_bytes = f.read()
        if hashlib.sha256(model_bytes).hexdigest() == expected_sha256:
            return model_bytes
        warnings.warn(f"{download_target} exists, but the SHA256 checksum does not match; re-downloading")

    with urllib.request.urlopen(url) as source, open(download_target, "wb") as output:
        while True:
            buffer = source.read(8192)
            if not buffer:
                break
            output.write(buffer)

    model_bytes = open(download_target, "rb").read()
    if hashlib.sha256(model_bytes).hexdigest() != expected_sha256:
        raise RuntimeError("Model has been downloaded but the SHA256 checksum does not match.")
    return model_bytes


def load_official(name):
    data = _download(_MODELS[name], os.path.expanduser("~/.cache/asr"))
    return torch.load(io.BytesIO(data), map_location="cpu")  # expect: safe integrity_check


def load_local(path):
    with open(path, "rb") as fp:
        return torch.load(fp, map_location="cpu")  # expect: unsafe command_line
