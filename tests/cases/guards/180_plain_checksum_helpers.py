"""Checksum helpers as they stand in the utils module of many projects, used well and used carelessly."""
import hashlib
import logging
import pickle
import urllib.request
from pathlib import Path

import joblib
import torch

logger = logging.getLogger(__name__)
WEIGHTS_URL = "https://models.example.com/v3/encoder.pt"
WEIGHTS_SHA256 = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
SCALER_SHA256 = "8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92"


class ChecksumError(RuntimeError):
    pass


def compute_sha256(path, block_size=1 << 20):
    digest = hashlib.sha256()
    with open(path, "rb") as handle:
        while True:
            block = handle.read(block_size)
            if not block:
                break
            digest.update(block)
    return digest.hexdigest()


def verify_checksum(path, expected):
    """True if the file has the digest."""
    actual = compute_sha256(path)
    return actual.lower() == expected.lower()


def ensure_checksum(path, expected):
    actual = compute_sha256(path)
    if actual != expected:
        raise ChecksumError(f"{path}: expected {expected}, got {actual}")
    logger.info("checksum of %s ok", path)


def warn_checksum(path, expected):
    actual = compute_sha256(path)
    if actual != expected:
        logger.warning("checksum of %s differs, going on", path)
        return False
    return True


def fetch_encoder(target="encoder.pt"):
    urllib.request.urlretrieve(WEIGHTS_URL, target)
    if not verify_checksum(target, WEIGHTS_SHA256):
        Path(target).unlink()
        raise ChecksumError("encoder was changed on the way")
    return torch.load(target, map_location="cpu")  # expect: safe integrity_check


def fetch_encoder_loosely(target="encoder_loose.pt"):
    urllib.request.urlretrieve(WEIGHTS_URL, target)
    if not verify_checksum(target, WEIGHTS_SHA256):
        logger.error("encoder was changed on the way")
    return torch.load(target, map_location="cpu")  # expect: unsafe network


def fetch_encoder_strictly(target="encoder_strict.pt"):
    urllib.request.urlretrieve(WEIGHTS_URL, target)
    ensure_checksum(target, WEIGHTS_SHA256)
    return torch.load(target)  # expect: safe integrity_check


def fetch_encoder_unless_trusted(trusted=False, target="encoder_trusted.pt"):
    urllib.request.urlretrieve(WEIGHTS_URL, target)
    if not trusted:
        ensure_checksum(target, WEIGHTS_SHA256)
    return torch.load(target)  # expect: unsafe network


def load_scaler():
    path = "artifacts/scaler.joblib"
    ensure_checksum(path, SCALER_SHA256)
    return joblib.load(path)  # expect: safe integrity_check


def load_scaler_warned():
    path = "artifacts/scaler2.joblib"
    warn_checksum(path, SCALER_SHA256)
    return joblib.load(path)  # expect: unsafe file


def load_scaler_tested():
    path = "artifacts/scaler3.joblib"
    if warn_checksum(path, SCALER_SHA256):
        return joblib.load(path)  # expect: safe integrity_check
    return None


def load_vocabulary():
    try:
        ensure_checksum("vocab.pkl", SCALER_SHA256)
    except ChecksumError as error:
        logger.warning("vocabulary: %s", error)
    with open("vocab.pkl", "rb") as handle:
        return pickle.load(handle)  # expect: unsafe file


def load_labels():
    try:
        ensure_checksum("labels.pkl", SCALER_SHA256)
    except ChecksumError:
        logger.exception("labels are broken")
        return {}
    with open("labels.pkl", "rb") as handle:
        return pickle.load(handle)  # expect: safe integrity_check


def load_merges():
    ensure_checksum("merges.txt", SCALER_SHA256)
    with open("merges.pkl", "rb") as handle:
        return pickle.load(handle)  # expect: unsafe file
