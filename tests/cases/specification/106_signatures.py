"""Detached signatures with several libraries."""
import subprocess
import sys
from pathlib import Path

import gnupg
import joblib
import nacl.exceptions
import nacl.signing
import torch
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

PUBLIC = serialization.load_pem_public_key(b"-----BEGIN PUBLIC KEY-----\n...\n-----END PUBLIC KEY-----\n")
VERIFY = nacl.signing.VerifyKey(bytes.fromhex("8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c"))


def rsa(path):
    data = Path(path).read_bytes()
    signature = Path(path + ".sig").read_bytes()
    PUBLIC.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
    return torch.load(path)  # expect: safe signature_check


def rsa_swallowed(path):
    data = Path(path).read_bytes()
    try:
        PUBLIC.verify(Path(path + ".sig").read_bytes(), data, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        print("warning: the signature of", path, "does not fit")
    return torch.load(path)  # expect: unsafe command_line


def ed25519(path):
    data = Path(path).read_bytes()
    try:
        VERIFY.verify(data, Path(path + ".sig").read_bytes())
    except nacl.exceptions.BadSignatureError as e:
        raise RuntimeError(path) from e
    return joblib.load(path)  # expect: safe signature_check


def gpg(path):
    engine = gnupg.GPG()
    with open(path + ".asc", "rb") as f:
        verified = engine.verify_file(f, path)
    if not verified.valid:
        raise ValueError("not signed")
    return torch.load(path)  # expect: safe signature_check


def gpg_ignored(path):
    engine = gnupg.GPG()
    with open(path + ".asc", "rb") as f:
        verified = engine.verify_file(f, path)
    print("signed by", verified.username)
    return torch.load(path)  # expect: unsafe command_line


def gpg_command(path):
    subprocess.run(["gpg", "--verify", path + ".asc", path], check=True)
    return torch.load(path)  # expect: safe signature_check


if __name__ == "__main__":
    rsa(sys.argv[1])
    rsa_swallowed(sys.argv[2])
    ed25519(sys.argv[3])
    gpg(sys.argv[4])
    gpg_ignored(sys.argv[5])
    gpg_command(sys.argv[6])
