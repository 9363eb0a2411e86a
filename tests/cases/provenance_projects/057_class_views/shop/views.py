"""What an application's configuration and the request's globals hold."""
import os

import torch
from flask import Blueprint, current_app, g, request
from flask.views import MethodView

bp = Blueprint("shop", __name__)


@bp.before_request
def remember():
    g.weights = request.headers["X-Weights"]
    g.labels = "labels/default.pt"


class NetView(MethodView):
    def get(self, name):
        return torch.load(os.path.join(current_app.config["NETS"], name))  # expect: unsafe environment,web_request

    def put(self, name):
        labels = torch.load(current_app.config["LABELS"])  # expect: unsafe file
        return labels, torch.load(request.files["net"].stream)  # expect: unsafe web_request


@bp.route("/mine")
def mine():
    return torch.load(g.weights), len(request.args)  # expect: unsafe web_request


@bp.route("/names")
def names():
    return torch.load(g.labels)  # expect: unsafe file
