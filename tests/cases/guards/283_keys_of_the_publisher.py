"""Detached signatures by a publisher, with several libraries."""
import base64
import io
import pathlib

import requests
import torch
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

PUBLISHER = base64.b64decode("MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")
RSA_PEM = pathlib.Path(__file__).with_name("publisher.pem").read_bytes()
HOST = "https://dist.example.com/"


class Untrusted(Exception):
    pass


def fetch(name):
    return requests.get(HOST + name, timeout=30).content


def ed25519(name):
    blob, signature = fetch(name), fetch(name + ".sig")
    Ed25519PublicKey.from_public_bytes(PUBLISHER).verify(signature, blob)
    return torch.load(io.BytesIO(blob))  # expect: safe signature_check


def ed25519_translated(name):
    blob, signature = fetch(name), fetch(name + ".sig")
    try:
        Ed25519PublicKey.from_public_bytes(PUBLISHER).verify(signature, blob)
    except InvalidSignature as error:
        raise Untrusted(name) from error
    return torch.load(io.BytesIO(blob))  # expect: safe signature_check


def ed25519_swallowed(name):
    blob, signature = fetch(name), fetch(name + ".sig")
    try:
        Ed25519PublicKey.from_public_bytes(PUBLISHER).verify(signature, blob)
    except InvalidSignature:
        print("unsigned:", name)
    return torch.load(io.BytesIO(blob))  # expect: unsafe network,parameter


def key_beside_the_file(name):
    blob, signature, key = fetch(name), fetch(name + ".sig"), fetch("key.pub")
    Ed25519PublicKey.from_public_bytes(key).verify(signature, blob)
    return torch.load(io.BytesIO(blob))  # expect: unsafe network,parameter


def rsa_is_good(blob, signature):
    key = serialization.load_pem_public_key(RSA_PEM)
    try:
        key.verify(signature, blob, padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.MAX_LENGTH), hashes.SHA256())
    except InvalidSignature:
        return False
    return True


def rsa(name):
    blob = fetch(name)
    if not rsa_is_good(blob, fetch(name + ".sig")):
        raise Untrusted(name)
    return torch.load(io.BytesIO(blob))  # expect: safe signature_check


def rsa_of_the_readme(name):
    blob = fetch(name)
    if not rsa_is_good(fetch("README.md"), fetch("README.md.sig")):
        raise Untrusted(name)
    return torch.load(io.BytesIO(blob))  # expect: unsafe network,parameter


def sealed_by_nacl(name):
    key = VerifyKey(bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))
    try:
        blob = key.verify(fetch(name))
    except BadSignatureError:
        return None
    return torch.load(io.BytesIO(blob))  # expect: safe signature_check


def curve(name, key: ec.EllipticCurvePublicKey = serialization.load_pem_public_key(RSA_PEM)):
    blob = fetch(name)
    torch.load(io.BytesIO(blob))  # expect: unsafe network,parameter
    key.verify(fetch(name + ".sig"), blob, ec.ECDSA(hashes.SHA256()))
