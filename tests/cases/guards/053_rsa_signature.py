"""An RSA signature: the exception ends the program, or it is passed over."""
import sys
from pathlib import Path

import torch
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

PUBLIC_KEY = serialization.load_pem_public_key(Path("/etc/models/release.pem").read_bytes())
PSS = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.MAX_LENGTH)


def load_release(path):
    content = Path(path).read_bytes()
    signature = Path(path + ".sig").read_bytes()
    try:
        PUBLIC_KEY.verify(signature, content, PSS, hashes.SHA256())
    except InvalidSignature:
        sys.exit(f"{path} was not signed by the release team")
    return torch.load(path)  # expect: safe signature_check


def load_nightly(path):
    content = Path(path).read_bytes()
    signature = Path(path + ".sig").read_bytes()
    try:
        PUBLIC_KEY.verify(signature, content, PSS, hashes.SHA256())
    except InvalidSignature:
        pass
    return torch.load(path)  # expect: unsafe command_line


print(load_release(sys.argv[1]), load_nightly(sys.argv[2]))
