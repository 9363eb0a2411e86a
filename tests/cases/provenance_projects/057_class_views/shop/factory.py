import os

from flask import Flask

from .views import NetView, bp


def create_app():
    app = Flask(__name__)
    app.config["NETS"] = os.environ["NETS"]
    app.config["LABELS"] = "labels.pt"
    app.register_blueprint(bp)
    app.add_url_rule("/nets/<name>", view_func=NetView.as_view("nets"))
    return app
