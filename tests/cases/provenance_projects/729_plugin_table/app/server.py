from flask import Flask, request

import app.loaders
from app.registry import load

server = Flask(__name__)


@server.get("/inspect")
def inspect():
    return str(load(request.args["path"]))
