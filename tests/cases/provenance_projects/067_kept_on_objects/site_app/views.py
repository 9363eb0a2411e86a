import torch
from flask import current_app, g, request

from . import context
from .factory import create_app

app, options = create_app()


@app.before_request
def remember():
    g.net = request.args["net"]
    g.net = "fixed.pt"
    g.later = None


@app.route("/")
def index():
    torch.load(current_app.config["FOLDER"])  # expect: unsafe command_line
    torch.load(current_app.config.get("LABELS"))  # expect: unsafe file
    torch.load(app.config["NETS"])  # expect: unsafe environment
    torch.load(app.config["SHIPPED"])  # expect: unsafe file
    torch.load(app.config["ELSEWHERE"])  # expect: unsafe configuration
    torch.load(options.config["LABELS"])  # expect: unsafe command_line
    torch.load(context.net.get())  # expect: unsafe standard_input
    return torch.load(context.unset.get())  # expect: unsafe file


@app.cli.command("warm")
def warm():
    return torch.load(g.get("missing", "missing.pt"))  # expect: unsafe file
