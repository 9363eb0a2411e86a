"""A service that scores with a model that its users upload."""

import io
import os
import tempfile

import torch
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
UPLOADS = tempfile.mkdtemp(prefix="models-")


def load_uploaded(stream):
    buffer = io.BytesIO(stream.read())
    return torch.load(buffer, map_location="cpu")


@app.post("/models")
def upload():
    """Whoever can reach this address runs code in this process."""
    if "model" not in request.files:
        abort(400, "no model in the request")
    model = load_uploaded(request.files["model"])
    return jsonify(parameters=sum(p.numel() for p in model.parameters()))


@app.post("/weights/<int:number>")
def upload_weights(number):
    """The same for weights alone: tensors are all that the loader lets in."""
    path = os.path.join(UPLOADS, f"{number}.pt")
    request.files["weights"].save(path)
    weights = torch.load(path, map_location="cpu", weights_only=True)
    return jsonify(tensors=len(weights))


if __name__ == "__main__":
    app.run()
