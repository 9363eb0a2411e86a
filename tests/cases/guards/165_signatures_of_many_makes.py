"""Signatures and MACs: several libraries and command-line tools, checked for good or only for show."""
import base64
import hashlib
import hmac
import os
import pickle
import shlex
import subprocess
import sys
from pathlib import Path

import gnupg
import nacl.encoding
import nacl.exceptions
import nacl.signing
import torch
from cryptography.exceptions import InvalidSignature
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VERIFY_KEY = nacl.signing.VerifyKey(b"4bd1f2...", encoder=nacl.encoding.HexEncoder)
ED_KEY = Ed25519PublicKey.from_public_bytes(bytes(range(32)))
PEM = b"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----\n"
SECRET = os.environ["MODEL_SIGNING_KEY"].encode()


def nacl_signed_message(path):
    try:
        payload = VERIFY_KEY.verify(Path(path).read_bytes())
    except nacl.exceptions.BadSignatureError:
        sys.exit("bad signature")
    return pickle.loads(payload)  # expect: safe signature_check


def nacl_detached(path, signature_path):
    data = Path(path).read_bytes()
    VERIFY_KEY.verify(data, Path(signature_path).read_bytes())
    return pickle.loads(data)  # expect: safe signature_check


def ed25519(path):
    signature = Path(path + ".sig").read_bytes()
    data = Path(path).read_bytes()
    try:
        ED_KEY.verify(signature, data)
    except InvalidSignature as error:
        raise RuntimeError("unsigned model") from error
    return pickle.loads(data)  # expect: safe signature_check


def ecdsa_as_bool(path):
    def is_signed():
        key = serialization.load_pem_public_key(PEM)
        try:
            key.verify(Path(path + ".sig").read_bytes(), Path(path).read_bytes(), ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            return False
        return True
    if not is_signed():
        raise RuntimeError("unsigned model")
    return torch.load(path)  # expect: safe signature_check


def rsa_then_loads(data: bytes, signature: bytes):
    key = serialization.load_pem_public_key(PEM)
    key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
    return pickle.loads(data)  # expect: safe signature_check


def key_from_the_same_folder(folder):
    key = Ed25519PublicKey.from_public_bytes(Path(folder, "key.pub").read_bytes())
    data = Path(folder, "model.pkl").read_bytes()
    key.verify(Path(folder, "model.sig").read_bytes(), data)
    return pickle.loads(data)  # expect: unsafe parameter


def exception_turned_into_pass(path):
    data = Path(path).read_bytes()
    try:
        ED_KEY.verify(Path(path + ".sig").read_bytes(), data)
    except InvalidSignature:
        print("warning: unsigned model", file=sys.stderr)
    return pickle.loads(data)  # expect: unsafe parameter


def wrong_exception_type_is_fine(path):
    data = Path(path).read_bytes()
    try:
        ED_KEY.verify(Path(path + ".sig").read_bytes(), data)
    except FileNotFoundError:
        pass
    return pickle.loads(data)  # expect: unsafe parameter


def signs_the_header_only(path):
    data = Path(path).read_bytes()
    ED_KEY.verify(data[:64], data[64:128])
    return pickle.loads(data[128:])  # expect: unsafe parameter


def mac_in_front(blob: bytes):
    tag, body = blob[:32], blob[32:]
    if not hmac.compare_digest(tag, hmac.new(SECRET, body, hashlib.sha256).digest()):
        raise ValueError("bad tag")
    return pickle.loads(body)  # expect: safe signature_check


def mac_one_shot(blob: bytes):
    tag, _, body = blob.partition(b":")
    expected = base64.b64encode(hmac.digest(SECRET, body, "sha256"))
    if hmac.compare_digest(tag, expected):
        return pickle.loads(body)  # expect: safe signature_check
    return None


def plain_hash_in_front(blob: bytes):
    tag, body = blob[:32], blob[32:]
    if not hmac.compare_digest(tag, hashlib.sha256(body).digest()):
        raise ValueError("bad tag")
    return pickle.loads(body)  # expect: unsafe parameter


def mac_of_the_name(blob: bytes, name: str, tag: bytes):
    if not hmac.compare_digest(tag, hmac.new(SECRET, name.encode(), hashlib.sha256).digest()):
        raise ValueError("bad tag")
    return pickle.loads(blob)  # expect: unsafe parameter


def fernet(token: bytes):
    box = Fernet(os.environ["FERNET_KEY"])
    try:
        plain = box.decrypt(token, ttl=3600)
    except InvalidToken:
        return None
    return pickle.loads(plain)  # expect: safe signature_check


def aes_gcm(blob: bytes):
    return pickle.loads(AESGCM(SECRET).decrypt(blob[:12], blob[12:], None))  # expect: safe signature_check


def timestamp_only(token: bytes):
    Fernet(os.environ["FERNET_KEY"]).extract_timestamp(b"unrelated")
    return pickle.loads(base64.urlsafe_b64decode(token))  # expect: unsafe parameter


def gpg_with_library(path):
    gpg = gnupg.GPG(gnupghome="/etc/keys")
    with open(path + ".asc", "rb") as signature:
        verified = gpg.verify_file(signature, path)
    if not verified.valid:
        raise RuntimeError(verified.status)
    return torch.load(path)  # expect: safe signature_check


def gpg_status_only_printed(path):
    gpg = gnupg.GPG(gnupghome="/etc/keys")
    with open(path + ".asc", "rb") as signature:
        print(gpg.verify_file(signature, path).status)
    return torch.load(path)  # expect: unsafe parameter


def gpg_command(path):
    done = subprocess.run(["gpg", "--batch", "--verify", f"{path}.sig", path], capture_output=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode())
    return torch.load(path)  # expect: safe signature_check


def cosign(path):
    subprocess.check_call(["cosign", "verify-blob", "--key", "/etc/keys/cosign.pub", "--signature", path + ".sig", path])
    return torch.load(path)  # expect: safe signature_check


def minisign(path):
    if subprocess.call(["minisign", "-Vm", path, "-p", "/etc/keys/minisign.pub"]):
        raise SystemExit("minisign refused the model")
    return torch.load(path)  # expect: safe signature_check


def openssl(path):
    command = f"openssl dgst -sha256 -verify /etc/keys/pub.pem -signature {shlex.quote(path + '.sig')} {shlex.quote(path)}"
    subprocess.run(command, shell=True, check=True)
    return torch.load(path)  # expect: safe signature_check


def cosign_unchecked(path):
    subprocess.run(["cosign", "verify-blob", "--key", "/etc/keys/cosign.pub", "--signature", path + ".sig", path])
    return torch.load(path)  # expect: unsafe parameter


def cosign_in_background(path):
    subprocess.Popen(["cosign", "verify-blob", "--key", "/etc/keys/cosign.pub", "--signature", path + ".sig", path])
    return torch.load(path)  # expect: unsafe parameter


def gpg_signs(path):
    subprocess.run(["gpg", "--detach-sign", path], check=True)
    return torch.load(path)  # expect: unsafe parameter


def sha256sum_with_own_list(path):
    subprocess.run(["sha256sum", "--check", "--strict", "-"], input=f"{'ab' * 32}  {path}\n", text=True, check=True)
    return torch.load(path)  # expect: safe integrity_check


def sha256sum_computed_only(path):
    out = subprocess.check_output(["sha256sum", path], text=True)
    print("loading", out)
    return torch.load(path)  # expect: unsafe parameter


def sha256sum_compared(path):
    actual = subprocess.check_output(["sha256sum", path], text=True).split()[0]
    if actual != "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9":
        raise RuntimeError(actual)
    return torch.load(path)  # expect: safe integrity_check
