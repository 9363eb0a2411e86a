"""Every part of a Flask request that can name or carry a model."""
import io
import os
import pickle

import torch
from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = "/srv/uploads"


@app.route("/by-name/<name>")
def by_name(name):
    return str(torch.load(os.path.join("/srv/models", name + ".pt")))  # expect: unsafe web_request


@app.post("/by-json")
def by_json():
    return str(torch.load(request.get_json()["path"]))  # expect: unsafe web_request


@app.post("/raw")
def raw():
    return str(pickle.loads(request.get_data()))  # expect: unsafe web_request


@app.post("/saved")
def saved():
    upload = request.files["model"]
    target = os.path.join(UPLOADS, secure_filename(upload.filename))
    upload.save(target)
    return str(torch.load(target))  # expect: unsafe web_request


@app.get("/fixed")
def fixed():
    print("asked by", request.headers.get("User-Agent"))
    return str(torch.load("/srv/models/fixed.pt"))  # expect: unsafe file


@app.post("/chunks")
def chunks():
    buffer = io.BytesIO(request.stream.read())
    return str(torch.load(buffer))  # expect: unsafe web_request
