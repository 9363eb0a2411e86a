"""The routes."""
from flask import Blueprint, Flask, jsonify, request

from .settings import settings
from .storage import store
from .tasks import evaluate

routes = Blueprint("models", __name__)


@routes.get("/predict/<name>")
def predict(name):
    return jsonify(str(store.get(name)))


@routes.get("/predict")
def predict_default():
    return jsonify(str(store.get(settings.default_model)))


@routes.post("/models")
def add():
    path = store.keep(request.files["model"])
    evaluate.delay(path)
    return "", 202


def create_app():
    app = Flask(__name__)
    app.register_blueprint(routes)
    return app
