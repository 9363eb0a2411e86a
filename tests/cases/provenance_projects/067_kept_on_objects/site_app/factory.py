import os
import sys

from flask import Flask

from .context import net
from .other import Options


def configure(app, folder):
    app.config["FOLDER"] = folder
    app.config.update(LABELS="labels.pt", NETS=os.environ["NETS"])


def create_app():
    app = Flask(__name__)
    app.config.from_object("site_app.config")
    configure(app, sys.argv[1])
    net.set(input())
    options = Options()
    options.config["LABELS"] = sys.argv[2]
    options.config["NETS"] = sys.argv[3]
    options.g = sys.argv[4]
    return app, options
