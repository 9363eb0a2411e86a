"""Routes only take requests apart."""
from flask import Blueprint, jsonify, request

from . import storage
from .models import ModelStore

blueprint = Blueprint("models", __name__)
store = ModelStore("models/current.pt")


@blueprint.post("/models")
def add():
    path = storage.keep(request.files["model"])
    return jsonify(store.replace(path))


@blueprint.get("/models/current")
def current():
    return jsonify(store.current())
