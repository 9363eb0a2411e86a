"""Application factory."""
from flask import Flask

from .cli import bp as cli_bp
from .views import bp as views_bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(views_bp, url_prefix="/models")
    app.register_blueprint(cli_bp)
    return app
