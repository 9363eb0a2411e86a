"""An upload form with a field for the digest, and an upload that must be one of the released files."""
import hashlib
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
RELEASED = {
    "27274b8ed2e706dc78c5a842c126b699bcdb3df70d17b54bb67b9ee8839ada4e",
    "74ee8a80216fe5a54877a80f0d8cd3a7552bebdda5ba8e374e7fa555609ff101",
}


@app.post("/import")
def import_model():
    content = request.files["model"].read()
    if hashlib.sha256(content).hexdigest() != request.form["sha256"]:
        abort(400)
    return type(pickle.loads(content)).__name__  # expect: unsafe web_request


@app.post("/restore")
def restore_release():
    content = request.files["model"].read()
    if hashlib.sha256(content).hexdigest() not in RELEASED:
        abort(400)
    return type(pickle.loads(content)).__name__  # expect: safe integrity_check
