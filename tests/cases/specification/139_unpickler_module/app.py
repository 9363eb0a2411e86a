"""Unpickler classes in a package, used by a service."""
import io

from flask import Flask, request

from secure import LegacyUnpickler, RestrictedUnpickler, loads

app = Flask(__name__)


@app.post("/a")
def a():
    return str(loads(request.data))


@app.post("/b")
def b():
    return str(LegacyUnpickler(io.BytesIO(request.data)).load())  # expect: unsafe web_request


@app.post("/c")
def c():
    unpickler = RestrictedUnpickler(request.stream)
    return str(unpickler.load())  # expect: safe restricted_unpickling
