"""JSON in a field of a form has the request's kind alone."""
import json

import torch
from fastapi import FastAPI, Form

app = FastAPI()


@app.post("/restore")
def restore(names: str = Form(...)):
    for name in json.loads(names):
        torch.load(name)  # expect: unsafe web_request


def restore_listed(names):
    for name in json.loads(names):
        torch.load(name)  # expect: unsafe configuration,parameter


def restore_fixed(names):
    for name in json.loads(names):
        torch.load(name)  # expect: unsafe command_line,configuration


def main(argv):
    restore_fixed(argv[1])


if __name__ == "__main__":
    import sys

    main(sys.argv)
