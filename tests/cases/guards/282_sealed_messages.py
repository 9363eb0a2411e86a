"""Pickles sealed with a shared secret, and seals that nobody keeps."""
import hashlib
import hmac
import os
import pickle

import redis
from flask import Flask, abort, request

app = Flask(__name__)
SECRET = os.environ["SEAL_KEY"].encode()
queue = redis.Redis()


class BrokenSeal(Exception):
    """The tag does not fit the body."""


def seal(body: bytes) -> bytes:
    return hmac.new(SECRET, body, hashlib.sha256).digest()


def unseal(parcel: bytes) -> bytes:
    tag, body = parcel[:32], parcel[32:]
    if not hmac.compare_digest(seal(body), tag):
        raise BrokenSeal("tag does not fit")
    return body


def is_sealed(body: bytes, tag: str) -> bool:
    expected = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, tag)


@app.post("/predict")
def predict():
    body = request.get_data()
    if not is_sealed(body, request.headers.get("X-Seal", "")):
        abort(403)
    return str(pickle.loads(body))  # expect: safe signature_check


@app.post("/train")
def train():
    body = request.get_data()
    if not is_sealed(request.args["name"].encode(), request.headers.get("X-Seal", "")):
        abort(403)
    return str(pickle.loads(body))  # expect: unsafe web_request


@app.post("/digest")
def digest_only():
    body = request.get_data()
    if hashlib.sha256(body).hexdigest() != request.headers["X-Digest"]:
        abort(400)
    return str(pickle.loads(body))  # expect: unsafe web_request


@app.post("/own-key")
def own_key():
    body = request.get_data()
    key = request.headers["X-Key"].encode()
    if not hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), request.headers["X-Seal"]):
        abort(403)
    return str(pickle.loads(body))  # expect: unsafe web_request


def next_job():
    _, parcel = queue.blpop("jobs")
    return pickle.loads(unseal(parcel))  # expect: safe signature_check


def next_job_in_a_hurry():
    _, parcel = queue.blpop("jobs")
    try:
        body = unseal(parcel)
    except BrokenSeal:
        body = parcel[32:]
    return pickle.loads(body)  # expect: unsafe message


def next_job_unasked():
    _, parcel = queue.blpop("jobs")
    hmac.compare_digest(seal(parcel[32:]), parcel[:32])
    return pickle.loads(parcel[32:])  # expect: unsafe message


def next_job_checked_late():
    _, parcel = queue.blpop("jobs")
    job = pickle.loads(parcel[32:])  # expect: unsafe message
    if not hmac.compare_digest(seal(parcel[32:]), parcel[:32]):
        raise BrokenSeal("too late")
    return job
