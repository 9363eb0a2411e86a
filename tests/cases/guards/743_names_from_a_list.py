"""Lists of what may be loaded."""
import enum
import os
import re
import sys
from pathlib import Path
from typing import Literal, get_args

import torch
from fastapi import FastAPI, HTTPException

app = FastAPI()
ROOT = Path("/srv/models")
Size = Literal["small", "large"]
PATTERN = re.compile(r"^[a-z]+-v\d+$")


class Voice(str, enum.Enum):
    alto = "alto"
    bass = "bass"


@app.get("/voice/{voice}")
def by_enum(voice: Voice):
    return str(torch.load(ROOT / f"{voice.value}.pt"))  # expect: safe allow_list


@app.get("/size/{size}")
def by_literal(size: str):
    if size not in get_args(Size):
        raise HTTPException(404)
    return str(torch.load(ROOT / f"{size}.pt"))  # expect: safe allow_list


@app.get("/pattern/{name}")
def by_pattern(name: str):
    if not PATTERN.match(name):
        raise HTTPException(404)
    return str(torch.load(ROOT / f"{name}.pt"))  # expect: unsafe web_request


@app.get("/existing/{name}")
def by_existing(name: str):
    if name not in os.listdir(ROOT):
        raise HTTPException(404)
    return str(torch.load(ROOT / name))  # expect: unsafe web_request


@app.get("/inside/{name:path}")
def by_inside(name: str):
    target = (ROOT / name).resolve()
    if not target.is_relative_to(ROOT):
        raise HTTPException(403)
    return str(torch.load(target))  # expect: unsafe web_request


@app.get("/match/{name}")
def by_match(name: str):
    match name:
        case "first" | "second":
            return str(torch.load(ROOT / name))  # expect: safe allow_list
        case _:
            raise HTTPException(404)


@app.get("/mapped/{name}")
def by_mapping(name: str):
    paths = {"a": "/srv/a.pt", "b": "/srv/b.pt"}
    if name not in paths:
        raise HTTPException(404)
    return str(torch.load(paths[name]))  # expect: unsafe file


def by_prefix():
    url = sys.argv[1]
    if not url.startswith("https://models.example.org/"):
        raise SystemExit(url)
    return torch.hub.load_state_dict_from_url(url)  # expect: safe allow_list


def by_bare_prefix():
    url = sys.argv[1]
    if not url.startswith("https://models.example.org"):
        raise SystemExit(url)
    return torch.hub.load_state_dict_from_url(url)  # expect: unsafe network,command_line


by_prefix(), by_bare_prefix()
