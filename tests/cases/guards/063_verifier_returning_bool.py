"""A wrapper turns the exception into True or False; one caller tests it."""
import os
from pathlib import Path

import torch
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

KEY = Ed25519PublicKey.from_public_bytes(bytes.fromhex("176ead3de7117b45ebba4d221564cf71b65d98a4b83629acf5b8db63bcb0c18a"))


def signed(path):
    try:
        KEY.verify(Path(path + ".sig").read_bytes(), Path(path).read_bytes())
        return True
    except InvalidSignature:
        return False


def load_policy():
    path = os.environ["POLICY_FILE"]
    if not signed(path):
        raise PermissionError(path)
    return torch.load(path)  # expect: safe signature_check


def load_value():
    path = os.environ["VALUE_FILE"]
    print("signed:", signed(path))
    return torch.load(path)  # expect: unsafe environment


print(load_policy(), load_value())
