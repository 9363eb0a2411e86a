"""A helper parses text: what came by a transport has the transport's kind alone, what lay in a file is a configuration."""
import json
import sys

import torch
import yaml
from flask import Flask, request
from pydantic import BaseModel

app = Flask(__name__)


class Spec(BaseModel):
    path: str


def path_in(text):
    return json.loads(text)["path"]


def spec_of(text):
    return Spec.model_validate_json(text)


def of_both(text):
    return torch.load(yaml.safe_load(text)["path"])  # expect: unsafe standard_input,configuration


@app.post("/load")
def load():
    return str(torch.load(path_in(request.get_data(as_text=True))))  # expect: unsafe web_request


def main():
    torch.load(path_in(sys.stdin.read()))  # expect: unsafe standard_input
    torch.load(spec_of(sys.stdin.read()).path)  # expect: unsafe standard_input
    with open("spec.json") as stream:
        torch.load(path_in(stream.read()))  # expect: unsafe configuration
    with open("both.yaml") as stream:
        of_both(stream.read())
    of_both(sys.stdin.read())


main()
