from flask import Flask


def create_app(model_path):
    app = Flask(__name__)
    app.config["MODEL_PATH"] = model_path
    app.config["LABELS"] = "labels.pkl"

    from .routes import bp

    app.register_blueprint(bp)
    return app
