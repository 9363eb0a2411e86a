"""A list of forbidden names is no list of allowed ones."""
from flask import Flask, abort
import joblib

app = Flask(__name__)
RETIRED = {"churn-2019", "churn-2020"}
CURRENT = ["churn-2024", "churn-2025"]


@app.get("/open/<name>")
def open_model(name):
    if name in RETIRED:
        abort(410)
    model = joblib.load(f"/srv/models/{name}.joblib")  # expect: unsafe web_request
    return {"classes": list(model.classes_)}


@app.get("/current/<name>")
def current_model(name):
    if name not in CURRENT:
        abort(404)
    model = joblib.load(f"/srv/models/{name}.joblib")  # expect: safe allow_list
    return {"classes": list(model.classes_)}
