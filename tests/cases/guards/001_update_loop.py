"""A digest built block by block; one mismatch raises, the other is only printed."""
import hashlib
import sys

import torch

ENCODER_SHA256 = "a3fe93ddb170aefb6bd5a746734dc949fb0ba1b943b0fb36b561b09cf7794f5a"
DECODER_SHA256 = "660dd502e2d0bbd809b09f3f7ded2bc60dcebdbda921f4523f84f5e9eb98c57b"


def sha256_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as handle:
        while True:
            block = handle.read(65536)
            if not block:
                break
            digest.update(block)
    return digest.hexdigest()


def load_encoder(path):
    if sha256_of(path) != ENCODER_SHA256:
        raise ValueError(f"{path}: unexpected content")
    return torch.load(path, map_location="cpu")  # expect: safe integrity_check


def load_decoder(path):
    if sha256_of(path) != DECODER_SHA256:
        print(f"warning: {path} has unexpected content")
    return torch.load(path, map_location="cpu")  # expect: unsafe command_line


encoder = load_encoder(sys.argv[1])
decoder = load_decoder(sys.argv[2])
