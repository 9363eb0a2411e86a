"""A list of approved names in another module; raised, tested, logged."""
import os

import torch
from fastapi import FastAPI, HTTPException

from . import policy
from .policy import approved, require_approved

app = FastAPI()
FOLDER = "/srv/models"


@app.get("/a/{name}")
def first(name: str):
    require_approved(name)
    return str(torch.load(os.path.join(FOLDER, name)))  # expect: safe allow_list


@app.get("/b/{name}")
def second(name: str):
    if not approved(name):
        raise HTTPException(404)
    return str(torch.load(os.path.join(FOLDER, name)))  # expect: safe allow_list


@app.get("/c/{name}")
def third(name: str):
    policy.log_unapproved(name)
    return str(torch.load(os.path.join(FOLDER, name)))  # expect: unsafe web_request


@app.get("/d/{name}")
def fourth(name: str, other: str):
    require_approved(other)
    return str(torch.load(os.path.join(FOLDER, name)))  # expect: unsafe web_request


@app.get("/e/{name}")
def fifth(name: str):
    if ".." in name or name.startswith("/"):
        raise HTTPException(400)
    return str(torch.load(os.path.join(FOLDER, name)))  # expect: unsafe web_request
