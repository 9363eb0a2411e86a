import pickle

import torch
from flask import Blueprint, current_app, g, request

bp = Blueprint("main", __name__)


@bp.get("/labels")
def labels():
    with open(request.args["file"], "rb") as f:
        return str(pickle.load(f))  # expect: unsafe web_request


@bp.put("/weights")
def weights():
    g.weights = torch.load(request.stream)  # expect: unsafe web_request
    return str(len(g.weights))
