"""A Flask application with configuration, a blueprint and an admin page."""
import os
import pickle
import sqlite3
from threading import Thread

import joblib
from flask import Blueprint, Flask, current_app, g, jsonify, request, session
from werkzeug.utils import secure_filename

api = Blueprint("api", __name__)


def database():
    if "db" not in g:
        g.db = sqlite3.connect(current_app.config["DATABASE"])
    return g.db


@api.route("/models/<name>")
def by_name(name):
    row = database().execute("SELECT body FROM models WHERE name = ?", (name,)).fetchone()
    return jsonify(pickle.loads(row[0]).summary())  # expect: unsafe database,environment,web_request


@api.route("/rank", methods=["POST"])
def rank():
    model = joblib.load(current_app.config["RANKER"])  # expect: unsafe environment
    return jsonify(model.predict(request.json["rows"]))


@api.post("/replace")
def replace():
    upload = request.files["model"]
    path = os.path.join(current_app.config["UPLOADS"], secure_filename(upload.filename))
    upload.save(path)
    Thread(target=activate, args=(path,)).start()
    return "", 202


def activate(path):
    current_app.extensions["model"] = joblib.load(path)  # expect: unsafe web_request


@api.get("/mine")
def mine():
    return pickle.loads(session["state"])  # expect: unsafe web_request


@api.get("/standard")
def standard():
    names = {"a": "models/a.pkl", "b": "models/b.pkl"}
    with open(names[request.args["name"]], "rb") as f:
        return pickle.load(f).title  # expect: unsafe file


def create_app():
    app = Flask(__name__)
    app.config["UPLOADS"] = "/var/uploads"
    app.config["RANKER"] = os.environ["RANKER"]
    app.config["DATABASE"] = os.environ["DATABASE"]
    app.register_blueprint(api)
    return app
