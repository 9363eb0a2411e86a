"""A route that is also called directly has both kinds; a plain helper only its caller's."""
import os

import torch
from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/keys/<path:name>")
def keys(name):
    return jsonify(list(torch.load(name)))  # expect: unsafe web_request,environment


@app.route("/count/<path:name>")
def count(name):
    return jsonify(count_keys(name))


def count_keys(name):
    return len(torch.load(name))  # expect: unsafe web_request


@app.before_request
def warm():
    return len(torch.load("warm.pt"))  # expect: unsafe file


with app.app_context():
    keys(os.environ["WARM_MODEL"])
