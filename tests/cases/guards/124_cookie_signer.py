"""itsdangerous verifies the MAC of a cookie before it hands out the payload."""
import base64
import pickle

from flask import Flask, abort, request
from itsdangerous import BadSignature, Signer

app = Flask(__name__)
signer = Signer("a long secret from the deployment")


@app.get("/basket")
def basket():
    try:
        payload = signer.unsign(request.cookies["basket"])
    except BadSignature:
        abort(403)
    return str(pickle.loads(base64.b64decode(payload)))  # expect: safe signature_check


@app.get("/recent")
def recent():
    payload, _, _ = request.cookies["recent"].rpartition(".")
    return str(pickle.loads(base64.b64decode(payload)))  # expect: unsafe web_request
