"""Signatures by a public key that is known, and by one that comes along; failures that leave or do not."""
import base64
import os
import pickle

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from flask import Flask, abort, request
from nacl.signing import VerifyKey

app = Flask(__name__)
KEY = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")


@app.post("/left")
def left():
    body = request.get_data()
    try:
        Ed25519PublicKey.from_public_bytes(KEY).verify(base64.b64decode(request.headers["Signature"]), body)
    except InvalidSignature:
        abort(403)
    return str(pickle.loads(body))  # expect: safe signature_check


@app.post("/noted")
def noted():
    body = request.get_data()
    try:
        Ed25519PublicKey.from_public_bytes(KEY).verify(base64.b64decode(request.headers["Signature"]), body)
    except InvalidSignature:
        app.logger.warning("bad signature")
    return str(pickle.loads(body))  # expect: unsafe web_request


@app.post("/brought")
def brought():
    body = request.get_data()
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(request.headers["Key"]))
    key.verify(base64.b64decode(request.headers["Signature"]), body)
    return str(pickle.loads(body))  # expect: unsafe web_request


@app.post("/opened")
def opened():
    message = VerifyKey(KEY).verify(request.get_data())
    return str(pickle.loads(message))  # expect: safe signature_check


@app.post("/other")
def other():
    VerifyKey(KEY).verify(request.files["header"].read())
    return str(pickle.loads(request.files["body"].read()))  # expect: unsafe web_request


def by_flag(body, signature):
    if os.environ.get("CHECK_SIGNATURES") == "1":
        VerifyKey(KEY).verify(body, signature)
    return pickle.loads(body)  # expect: unsafe web_request


@app.post("/flag")
def flag():
    return str(by_flag(request.get_data(), base64.b64decode(request.headers["Signature"])))
