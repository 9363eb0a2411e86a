"""A signature that is verified only if it exists, and one that must exist."""
import sys
from pathlib import Path

import torch
from nacl.signing import VerifyKey

KEY = VerifyKey(bytes.fromhex("801a71b32274067123b4d25227da8fb544a069656770b2c829dd25d21adacc3c"))


def load_if_signed_then_verified(path):
    signature = Path(f"{path}.sig")
    if signature.exists():
        KEY.verify(Path(path).read_bytes(), signature.read_bytes())
    return torch.load(path)  # expect: unsafe command_line


def load_signed(path):
    signature = Path(f"{path}.sig")
    if not signature.exists():
        raise FileNotFoundError(f"{path} has no signature")
    KEY.verify(Path(path).read_bytes(), signature.read_bytes())
    return torch.load(path)  # expect: safe signature_check


load_if_signed_then_verified(sys.argv[1])
load_signed(sys.argv[2])
