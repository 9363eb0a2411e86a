"""Allow-lists: model names, addresses, hosts, folders, Enum, choices."""
import argparse
import enum
import os
import pickle
import re
import urllib.request
from pathlib import Path
from typing import Literal
from urllib.parse import urlparse

import joblib
import torch
from fastapi import FastAPI, HTTPException, Query
from transformers import AutoModel

app = FastAPI()
MODELS = {"small": "models/small.pt", "large": "models/large.pt"}
ALLOWED_MODELS = frozenset({"small.pt", "large.pt"})
TRUSTED_HOSTS = {"models.example.com", "cdn.example.com"}
TRUSTED_REPOS = ["acme/encoder", "acme/decoder"]
TRUSTED_PREFIX = "https://models.example.com/"
MODEL_ROOT = Path("/srv/models").resolve()
NAME = re.compile(r"[a-z0-9_]+\.pt")


class Size(str, enum.Enum):
    SMALL = "small"
    LARGE = "large"


@app.get("/by_set")
def by_set(name: str):
    if name not in ALLOWED_MODELS:
        raise HTTPException(404)
    return torch.load(os.path.join("models", name))  # expect: safe allow_list


@app.get("/by_pattern")
def by_pattern(name: str):
    if not NAME.fullmatch(name):
        raise HTTPException(404)
    return torch.load(os.path.join("models", name))  # expect: unsafe web_request


@app.get("/by_root")
def by_root(name: str):
    path = (MODEL_ROOT / name).resolve()
    if not path.is_relative_to(MODEL_ROOT):
        raise HTTPException(404)
    return torch.load(path)  # expect: unsafe web_request


@app.get("/by_suffix")
def by_suffix(name: str):
    if not name.endswith((".pt", ".pth")):
        raise HTTPException(400)
    return torch.load("models/" + name)  # expect: unsafe web_request


@app.get("/by_denial")
def by_denial(name: str):
    if name in {"broken.pt", "old.pt"}:
        raise HTTPException(404)
    return torch.load("models/" + name)  # expect: unsafe web_request


def fetch(url):
    return urllib.request.urlopen(url, timeout=10).read()


@app.get("/by_host")
def by_host(url: str):
    parts = urlparse(url)
    if parts.scheme != "https" or parts.hostname not in TRUSTED_HOSTS:
        raise HTTPException(403)
    return pickle.loads(fetch(url))  # expect: safe allow_list


@app.get("/by_part_of_host")
def by_part_of_host(url: str):
    if "example.com" not in urlparse(url).netloc:
        raise HTTPException(403)
    return pickle.loads(fetch(url))  # expect: unsafe network,web_request


@app.get("/by_prefix")
def by_prefix(url: str):
    if not url.startswith(TRUSTED_PREFIX):
        raise HTTPException(403)
    return pickle.loads(fetch(url))  # expect: safe allow_list


@app.get("/by_open_prefix")
def by_open_prefix(url: str):
    if not url.startswith("https://models.example"):
        raise HTTPException(403)
    return pickle.loads(fetch(url))  # expect: unsafe network,web_request


@app.get("/by_prefix_or_debug")
def by_prefix_or_debug(url: str, debug: bool = False):
    if not (debug or url.startswith(TRUSTED_PREFIX)):
        raise HTTPException(403)
    return pickle.loads(fetch(url))  # expect: unsafe network,web_request


@app.get("/by_repo")
def by_repo(repo: str):
    if repo not in TRUSTED_REPOS:
        raise HTTPException(403, f"{repo} is not one of {TRUSTED_REPOS}")
    return AutoModel.from_pretrained(repo, trust_remote_code=True)  # expect: safe allow_list


@app.get("/by_owner")
def by_owner(repo: str):
    if repo.split("/")[0].lower().find("acme") < 0:
        raise HTTPException(403)
    return AutoModel.from_pretrained(repo, trust_remote_code=True)  # expect: unsafe model_hub,web_request


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", choices=["weights/a.pt", "weights/b.pt"], required=True)
    parser.add_argument("--teacher", choices=sorted(os.listdir("teachers")), required=True)
    parser.add_argument("--head", required=True)
    args = parser.parse_args(argv)
    student = torch.load(args.weights)  # expect: safe allow_list
    teacher = torch.load(args.teacher)  # expect: unsafe command_line
    if args.head not in ("linear.pkl", "mlp.pkl"):
        parser.error("unknown head")
    head = joblib.load(args.head)  # expect: safe allow_list
    return student, teacher, head


def is_trusted(url: str) -> bool:
    parsed = urlparse(url)
    return parsed.scheme == "https" and parsed.netloc in TRUSTED_HOSTS


def is_trusted_or_local(url: str) -> bool:
    parsed = urlparse(url)
    return parsed.scheme in ("", "file") or parsed.netloc in TRUSTED_HOSTS


@app.get("/by_helper")
def by_helper(url: str):
    if not is_trusted(url):
        raise HTTPException(403)
    with urllib.request.urlopen(url) as response:
        return pickle.load(response)  # expect: safe allow_list


@app.get("/by_lenient_helper")
def by_lenient_helper(url: str):
    if not is_trusted_or_local(url):
        raise HTTPException(403)
    with urllib.request.urlopen(url) as response:
        return pickle.load(response)  # expect: unsafe network,web_request
