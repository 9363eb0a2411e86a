"""Ed25519 signatures beside the models."""
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

RELEASE_KEY = Ed25519PublicKey.from_public_bytes(bytes.fromhex("d8c9041555fbb153aefba659e7289ab72bfa3241346ffcef7ae8c2df3eeadc6d"))


class Untrusted(Exception):
    pass


def check_signature(path):
    try:
        RELEASE_KEY.verify(Path(f"{path}.sig").read_bytes(), Path(path).read_bytes())
    except InvalidSignature as error:
        raise Untrusted(path) from error


def has_signature(path):
    return Path(f"{path}.sig").is_file()
