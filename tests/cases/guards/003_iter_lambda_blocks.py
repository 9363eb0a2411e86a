"""The iter(lambda: read) idiom over a hub file, compared or just returned."""
import hashlib

import joblib
from huggingface_hub import hf_hub_download

EXPECTED = "1a982cc8438c126d366f89308672406ca1716e855655e089fd02e53e26a3162f"


def file_hash(path):
    h = hashlib.sha256()
    with open(path, "rb") as f:
        for chunk in iter(lambda: f.read(1 << 20), b""):
            h.update(chunk)
    return h.hexdigest()


def checked_vectorizer():
    path = hf_hub_download("acme/vectorizer", "vectorizer.joblib")
    if file_hash(path) == EXPECTED:
        return joblib.load(path)  # expect: safe integrity_check
    raise RuntimeError("vectorizer.joblib was changed on the hub")


def described_vectorizer():
    path = hf_hub_download("acme/vectorizer", "vectorizer-large.joblib")
    description = {"path": path, "sha256": file_hash(path)}
    return description, joblib.load(path)  # expect: unsafe model_hub


if __name__ == "__main__":
    print(checked_vectorizer(), described_vectorizer())
