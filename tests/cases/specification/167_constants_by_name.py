"""A name becomes one of a few constants; a name is only compared."""
import sys

import torch
from fastapi import FastAPI, HTTPException

app = FastAPI()
FILES = {"a": "/models/a.pt", "b": "/models/b.pt"}


@app.get("/table/{name}")
def table(name: str):
    path = FILES.get(name)
    if path is None:
        raise HTTPException(404)
    return str(torch.load(path))  # expect: unsafe file


@app.get("/equal/{name}")
def equal(name: str):
    if name != "a" and name != "b":
        raise HTTPException(404)
    return str(torch.load(f"/models/{name}.pt"))  # expect: safe allow_list


@app.get("/either/{name}")
def either(name: str):
    if name == "a" or len(name) == 1:
        return str(torch.load(f"/models/{name}.pt"))  # expect: unsafe web_request
    raise HTTPException(404)


@app.get("/inside/{name}")
def inside(name: str):
    if name in FILES:
        return str(torch.load(f"/models/{name}.pt"))  # expect: safe allow_list
    raise HTTPException(404)


@app.get("/outside/{name}")
def outside(name: str):
    if name in FILES:
        raise HTTPException(409)
    return str(torch.load(f"/models/{name}.pt"))  # expect: unsafe web_request


def command(path):
    allowed = ["one.pt", "two.pt"]
    assert path in allowed, f"not one of {allowed}"
    return torch.load(path)  # expect: safe allow_list


def growing(path):
    allowed = ["one.pt", "two.pt"]
    allowed.append(sys.argv[2])
    if path not in allowed:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe command_line


command(sys.argv[1]), growing(sys.argv[3])
