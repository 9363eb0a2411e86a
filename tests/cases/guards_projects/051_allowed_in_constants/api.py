"""Fixed lists and prefixes that live in another module."""
import io

import joblib
import requests
import torch
from flask import Flask, abort, request

from constants import MODELS, REGISTRY

app = Flask(__name__)


@app.get("/model/<name>")
def model(name):
    if name not in MODELS:
        abort(404)
    return str(joblib.load(f"models/{name}.joblib"))  # expect: safe allow_list


@app.post("/pull")
def pull():
    url = request.json["url"]
    if not url.startswith(REGISTRY):
        abort(403)
    return str(torch.load(io.BytesIO(requests.get(url).content)))  # expect: safe allow_list


@app.post("/pull-any")
def pull_any():
    url = request.json["url"]
    if not url:
        abort(400)
    return str(torch.load(io.BytesIO(requests.get(url).content)))  # expect: unsafe network,web_request
