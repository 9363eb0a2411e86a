"""Staying inside a folder says nothing of the content."""
import os
from pathlib import Path

import torch
from flask import Flask, abort, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
BASE = Path("/srv/uploads")


@app.get("/relative")
def relative():
    path = (BASE / request.args["name"]).resolve()
    if not path.is_relative_to(BASE):
        abort(400)
    return str(torch.load(path))  # expect: unsafe web_request


@app.get("/common")
def common():
    path = os.path.realpath(os.path.join("/srv/uploads", request.args["name"]))
    if os.path.commonpath([path, "/srv/uploads"]) != "/srv/uploads":
        abort(400)
    return str(torch.load(path))  # expect: unsafe web_request


@app.get("/secure")
def secure():
    name = secure_filename(request.args["name"])
    if ".." in name:
        abort(400)
    return str(torch.load(BASE / name))  # expect: unsafe web_request


@app.get("/listed")
def listed():
    name = request.args["name"]
    if name not in ("base.pt", "large.pt"):
        abort(400)
    return str(torch.load(BASE / name))  # expect: safe allow_list
