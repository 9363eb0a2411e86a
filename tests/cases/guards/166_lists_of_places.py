"""Fixed lists of paths, names and addresses, and tests that look like them: block lists, suffixes, existence, half prefixes."""
import enum
import fnmatch
import os
import pickle
import re
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse
from urllib.request import urlopen

import requests
import torch
from flask import Flask, abort, request

app = Flask(__name__)

MODELS = {"small": "/srv/models/small.pt", "large": "/srv/models/large.pt"}
PATHS = ("/srv/models/small.pt", "/srv/models/large.pt")
HOSTS = {"models.example.org", "mirror.example.org"}


class Size(str, enum.Enum):
    SMALL = "/srv/models/small.pt"
    LARGE = "/srv/models/large.pt"


@app.post("/in-tuple")
def in_tuple():
    path = request.form["path"]
    if path not in PATHS:
        abort(404)
    return str(torch.load(path))  # expect: safe allow_list


@app.post("/values")
def in_values():
    path = request.form["path"]
    if path in MODELS.values():
        return str(torch.load(path))  # expect: safe allow_list
    return "no such model", 404


@app.post("/key")
def by_key():
    key = request.form["model"]
    if key not in MODELS:
        return abort(404)
    return str(torch.load(MODELS[key]))  # expect: unsafe file


@app.post("/prefix")
def by_prefix():
    url = request.json["url"]
    if not url.startswith("https://models.example.org/"):
        abort(400)
    return str(pickle.loads(requests.get(url).content))  # expect: safe allow_list


@app.post("/prefixes")
def by_prefixes():
    url = request.json["url"]
    if not url.startswith(("https://models.example.org/", "https://mirror.example.org/v2/")):
        abort(400)
    with urlopen(url) as answer:
        return str(pickle.load(answer))  # expect: safe allow_list


@app.post("/host")
def by_host():
    url = request.json["url"]
    parts = urlparse(url)
    if parts.scheme != "https" or parts.hostname not in HOSTS:
        abort(400)
    return str(pickle.loads(requests.get(url).content))  # expect: safe allow_list


@app.post("/regex")
def by_full_match():
    url = request.json["url"]
    if not re.fullmatch(r"https://models\.example\.org/[a-z0-9_]+\.pkl", url):
        abort(400)
    return str(pickle.loads(requests.get(url).content))  # expect: safe allow_list


@app.post("/enum")
def by_enum():
    try:
        size = Size(request.form["path"])
    except ValueError:
        abort(400)
    return str(torch.load(size.value))  # expect: unsafe file


@app.post("/match")
def by_match():
    path = request.form["path"]
    match path:
        case "/srv/models/small.pt" | "/srv/models/large.pt":
            return str(torch.load(path))  # expect: safe allow_list
        case _:
            abort(404)


@app.post("/bare-prefix")
def by_bare_prefix():
    url = request.json["url"]
    if not url.startswith("https://models.example.org"):
        abort(400)
    return str(pickle.loads(requests.get(url).content))  # expect: unsafe network,web_request


@app.post("/scheme")
def by_scheme():
    url = request.json["url"]
    if not url.startswith("https://"):
        abort(400)
    return str(pickle.loads(requests.get(url).content))  # expect: unsafe network,web_request


@app.post("/contains")
def by_contained_host():
    url = request.json["url"]
    if "models.example.org/" not in url:
        abort(400)
    return str(pickle.loads(requests.get(url).content))  # expect: unsafe network,web_request


@app.post("/host-suffix")
def by_host_suffix():
    url = request.json["url"]
    if not urlparse(url).netloc.endswith("example.org"):
        abort(400)
    return str(pickle.loads(requests.get(url).content))  # expect: unsafe network,web_request


@app.post("/search")
def by_search():
    url = request.json["url"]
    if not re.search(r"models\.example\.org/", url):
        abort(400)
    return str(pickle.loads(requests.get(url).content))  # expect: unsafe network,web_request


@app.post("/in-text")
def in_text():
    path = request.form["path"]
    if path not in "/srv/models/small.pt /srv/models/large.pt":
        abort(404)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/wrong-direction")
def wrong_direction():
    path = request.form["path"]
    if not any(known in path for known in PATHS):
        abort(404)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/blocked")
def blocked():
    path = request.form["path"]
    if path in ("/etc/passwd", "/tmp/evil.pt"):
        abort(403)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/suffix")
def by_suffix():
    path = request.form["path"]
    if Path(path).suffix not in {".pt", ".pth"}:
        abort(400)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/glob")
def by_glob():
    path = request.form["path"]
    if not fnmatch.fnmatch(path, "*.pt"):
        abort(400)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/exists")
def exists():
    path = os.path.join("/srv/models", request.form["name"])
    if not os.path.isfile(path):
        abort(404)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/inside")
def inside():
    base = Path("/srv/models").resolve()
    path = (base / request.form["name"]).resolve()
    if not path.is_relative_to(base):
        abort(403)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/name-only")
def name_only():
    path = PurePosixPath(request.form["path"])
    if path.name not in ("small.pt", "large.pt"):
        abort(404)
    return str(torch.load(str(path)))  # expect: unsafe web_request


@app.post("/name-in-folder")
def name_in_folder():
    name = request.form["name"]
    if name not in {"small.pt", "large.pt"}:
        abort(404)
    return str(torch.load(f"/srv/models/{name}"))  # expect: safe allow_list


@app.post("/from-the-request")
def list_from_the_request():
    path = request.form["path"]
    if path not in request.form.getlist("allowed"):
        abort(404)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/flag")
def skipped_by_flag():
    path = request.form["path"]
    if not os.environ.get("ALLOW_ANY_MODEL") and path not in PATHS:
        abort(404)
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/after-change")
def changed_after():
    path = request.form["path"]
    if path not in PATHS:
        abort(404)
    path += request.form.get("suffix", "")
    return str(torch.load(path))  # expect: unsafe web_request


@app.post("/all-but-last")
def only_first():
    first, second = request.form["first"], request.form["second"]
    if first not in PATHS:
        abort(404)
    return str([torch.load(first),  # expect: safe allow_list
                torch.load(second)])  # expect: unsafe web_request
