"""Uploads saved by the framework's own method, with and without a temporary name."""
import os
import shutil
import tempfile

import joblib
import torch
from fastapi import FastAPI, UploadFile
from flask import Flask, request
from werkzeug.utils import secure_filename

flask_app = Flask(__name__)
flask_app.config["UPLOAD_FOLDER"] = "/srv/uploads"
api = FastAPI()


@flask_app.route("/upload", methods=["POST"])
def upload():
    file = request.files["file"]
    filename = secure_filename(file.filename)
    target = os.path.join(flask_app.config["UPLOAD_FOLDER"], filename)
    file.save(target)
    model = torch.load(target, map_location="cpu")  # expect: unsafe web_request
    return {"keys": list(model)}


@flask_app.route("/fixed", methods=["POST"])
def fixed():
    request.files["file"].save("/srv/uploads/fixed.joblib")
    return repr(joblib.load("/srv/uploads/fixed.joblib"))  # expect: unsafe web_request


@api.post("/copy")
def copy(file: UploadFile):
    with tempfile.NamedTemporaryFile(delete=False, suffix=".pt") as tmp:
        shutil.copyfileobj(file.file, tmp)
    state = torch.load(tmp.name)  # expect: unsafe web_request
    os.unlink(tmp.name)
    return {"keys": list(state)}


@api.post("/directory")
async def directory(file: UploadFile):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.pt")
        with open(path, "wb") as out:
            while chunk := await file.read(1 << 20):
                out.write(chunk)
        return {"keys": list(torch.load(path))}  # expect: unsafe web_request
