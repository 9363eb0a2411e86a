"""AES-GCM authenticates what it decrypts, AES in CBC mode does not."""
import io
import sys
from pathlib import Path

import torch
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = bytes.fromhex("e9b6ea461c6aff34523d70c74884e8a1b2e2482531902593867bdc57cee84de6")


def open_sealed(path):
    data = Path(path).read_bytes()
    plain = AESGCM(KEY).decrypt(data[:12], data[12:], None)
    return torch.load(io.BytesIO(plain))  # expect: safe signature_check


def open_encrypted(path):
    data = Path(path).read_bytes()
    decryptor = Cipher(algorithms.AES(KEY), modes.CBC(data[:16])).decryptor()
    plain = decryptor.update(data[16:]) + decryptor.finalize()
    return torch.load(io.BytesIO(plain))  # expect: unsafe command_line


print(open_sealed(sys.argv[1]), open_encrypted(sys.argv[2]))
