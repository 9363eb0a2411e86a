"""The load stands in the else clause of the verification, or in its finally clause."""
import os
from pathlib import Path

import joblib
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

KEY = Ed25519PublicKey.from_public_bytes(bytes.fromhex("c99892dfdc66a887e67382fa84ecfc3f940e678a5db5b98b6034050d158bcf0c"))


def in_else(path):
    model = None
    try:
        KEY.verify(Path(path + ".sig").read_bytes(), Path(path).read_bytes())
    except InvalidSignature:
        print("bad signature, going on without a model")
    else:
        model = joblib.load(path)  # expect: safe signature_check
    return model


def in_finally(path):
    try:
        KEY.verify(Path(path + ".sig").read_bytes(), Path(path).read_bytes())
    except InvalidSignature:
        print("bad signature")
    finally:
        model = joblib.load(path)  # expect: unsafe environment
    return model


print(in_else(os.environ["LEFT_MODEL"]), in_finally(os.environ["RIGHT_MODEL"]))
