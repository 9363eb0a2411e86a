from flask import Blueprint, jsonify, request

from .services import service

bp = Blueprint("models", __name__)


@bp.post("/")
def add():
    payload = request.get_json()
    model = service.add(payload["name"], payload["path"])
    return jsonify(parameters=len(model))


@bp.put("/<name>")
def replace(name):
    service.from_stream(name, request.files["weights"].stream)
    return "", 204
