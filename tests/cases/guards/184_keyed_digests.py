"""HMAC with keys from several places, sessions and caches in Redis, signed blobs."""
import base64
import hashlib
import hmac
import os
import pickle
from pathlib import Path

import joblib
import redis
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from flask import Flask, abort, request
from itsdangerous import BadSignature, Signer

app = Flask(__name__)
cache = redis.Redis()
KEY = os.environ["CACHE_KEY"].encode()
MAC_SIZE = hashlib.sha256().digest_size
PUBLIC_KEY = Path(__file__).with_name("release.pem").read_bytes()


def sign(payload: bytes) -> bytes:
    return hmac.new(KEY, payload, hashlib.sha256).digest() + payload


def unsign(blob: bytes) -> bytes:
    mac, payload = blob[:MAC_SIZE], blob[MAC_SIZE:]
    if not hmac.compare_digest(mac, hmac.new(KEY, payload, hashlib.sha256).digest()):
        raise ValueError("bad MAC")
    return payload


def split(blob: bytes) -> bytes:
    return blob[MAC_SIZE:]


def put(name, value):
    cache.set(name, sign(pickle.dumps(value)))


def get(name):
    blob = cache.get(name)
    if blob is None:
        return None
    return pickle.loads(unsign(blob))  # expect: safe signature_check


def get_quickly(name):
    blob = cache.get(name)
    if blob is None:
        return None
    return pickle.loads(split(blob))  # expect: unsafe message,parameter


@app.post("/restore")
def restore():
    body = request.get_data()
    expected = hmac.new(KEY, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        abort(403)
    return str(pickle.loads(body))  # expect: safe signature_check


@app.post("/restore_digest")
def restore_digest():
    body = request.get_data()
    if hashlib.sha256(body).hexdigest() != request.headers.get("X-Digest"):
        abort(403)
    return str(pickle.loads(body))  # expect: unsafe web_request


@app.post("/restore_keyed")
def restore_keyed():
    body = request.get_data()
    key = request.headers["X-Key"].encode()
    if not hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), request.headers["X-Signature"]):
        abort(403)
    return str(pickle.loads(body))  # expect: unsafe web_request


@app.post("/restore_token")
def restore_token():
    if not hmac.compare_digest(request.headers.get("Authorization", ""), os.environ["TOKEN"]):
        abort(401)
    return str(pickle.loads(request.get_data()))  # expect: unsafe web_request


@app.get("/session")
def session():
    signer = Signer(os.environ["SESSION_KEY"])
    try:
        raw = signer.unsign(request.cookies["session"])
    except BadSignature:
        abort(400)
    return str(pickle.loads(base64.b64decode(raw)))  # expect: safe signature_check


@app.get("/session_lenient")
def session_lenient():
    signer = Signer(os.environ["SESSION_KEY"])
    cookie = request.cookies["session"].encode()
    try:
        raw = signer.unsign(cookie)
    except BadSignature:
        raw = cookie
    return str(pickle.loads(base64.b64decode(raw)))  # expect: unsafe web_request


def load_release(path="release.joblib"):
    data = Path(path).read_bytes()
    signature = Path(path + ".sig").read_bytes()
    key = serialization.load_pem_public_key(PUBLIC_KEY)
    try:
        key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature as error:
        raise SystemExit("the release is not ours") from error
    return pickle.loads(data)  # expect: safe signature_check


def load_release_with_key_beside(path="release2.joblib"):
    data = Path(path).read_bytes()
    signature = Path(path + ".sig").read_bytes()
    key = serialization.load_pem_public_key(Path(path + ".pem").read_bytes())
    key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
    return pickle.loads(data)  # expect: unsafe parameter,file


def load_release_later(path="release3.joblib"):
    data = Path(path).read_bytes()
    model = pickle.loads(data)  # expect: unsafe parameter,file
    key = serialization.load_pem_public_key(PUBLIC_KEY)
    key.verify(Path(path + ".sig").read_bytes(), data, padding.PKCS1v15(), hashes.SHA256())
    return model
