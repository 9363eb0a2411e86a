"""Look-alikes of: writes on every way out, partial checks, checks under a settled flag, empty lists of mismatches, copies
of what was hashed, allow-lists of names that a loader fetches by, unpicklers with placeholders."""
import hashlib
import io
import os
import pickle
from functools import partial
from pathlib import Path

import joblib
import requests
import torch
from flask import Flask, abort, request
from transformers import AutoModel

app = Flask(__name__)
PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
TABLE = {
    "a.pt": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "b.pt": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
}
OTHERS = {"a.pt": PIN}
VERIFY = False
STRICT = True
STRICT = os.environ.get("STRICT") == "1"
REPOS = ["acme/encoder", "acme/decoder"]


def sha(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest()


def get(url, target, digest):
    data = requests.get(url).content
    if hashlib.sha256(data).hexdigest() == digest:
        with open(target, "wb") as out:
            out.write(data)
    return target


def written_on_one_way():
    return joblib.load(get("https://models.example.com/a", "one_way.joblib", PIN))  # expect: unsafe network


def get_always(url, target, digest):
    data = requests.get(url).content
    if hashlib.sha256(data).hexdigest() != digest:
        raise ValueError(url)
    with open(target, "wb") as out:
        out.write(data)


def written_always():
    get_always("https://models.example.com/a", "always.joblib", PIN)
    return joblib.load("always.joblib")  # expect: safe integrity_check


def get_in_loop(urls, target, digest):
    for url in urls:
        data = requests.get(url).content
        if hashlib.sha256(data).hexdigest() == digest:
            with open(target, "wb") as out:
                out.write(data)
            return
    print("no mirror has it")


def written_by_some_mirror():
    get_in_loop(["https://a.example.com/m", "https://b.example.com/m"], "mirror.joblib", PIN)
    return joblib.load("mirror.joblib")  # expect: unsafe network


def expect(digest, path):
    if sha(path) != digest:
        raise ValueError(path)


def note(digest, path):
    print(path, sha(path) == digest)


check = partial(expect, PIN)
tell = partial(note, PIN)
check_other = partial(expect, PIN, "other.joblib")


def checked_by_partial():
    check("p.joblib")
    return joblib.load("p.joblib")  # expect: safe integrity_check


def told_by_partial():
    tell("q.joblib")
    return joblib.load("q.joblib")  # expect: unsafe file


def checked_other_by_partial():
    check_other()
    return joblib.load("r.joblib")  # expect: unsafe file


def with_hook(path, hook=None):
    if hook is not None:
        hook(path)
    return joblib.load(path)  # expect: unsafe file


def with_hooks(strict=False):
    with_hook("s.joblib", hook=check)
    with_hook("t.joblib", hook=check if strict else None)


def under_false_flag():
    if VERIFY:
        check("u.joblib")
    return joblib.load("u.joblib")  # expect: unsafe file


def under_open_flag():
    if STRICT:
        check("v.joblib")
    return joblib.load("v.joblib")  # expect: unsafe file


def under_open_flag_in_condition():
    if STRICT and sha("w.joblib") != PIN:
        raise ValueError("w")
    return joblib.load("w.joblib")  # expect: unsafe file


def without_debug():
    if not __debug__:
        check("x.joblib")
    return joblib.load("x.joblib")  # expect: unsafe file


def with_debug_and_rewritten():
    if __debug__:
        check("y.joblib")
    os.replace("incoming", "y.joblib")
    return joblib.load("y.joblib")  # expect: unsafe file


def collected_for_others(folder):
    bad = [name for name, digest in OTHERS.items() if sha(Path(folder) / name) != digest]
    if bad:
        raise ValueError(bad)
    return [torch.load(Path(folder) / name) for name in TABLE]  # expect: unsafe parameter


def collected_where_it_exists(folder):
    bad = [name for name, digest in TABLE.items() if os.path.exists(name) and sha(Path(folder) / name) != digest]
    if bad:
        raise ValueError(bad)
    return [torch.load(Path(folder) / name) for name in TABLE]  # expect: unsafe parameter


def collected_in_another_folder(folder, other):
    if not all(sha(Path(other) / name) == digest for name, digest in TABLE.items()):
        raise ValueError(other)
    return [torch.load(Path(folder) / name) for name in TABLE]  # expect: unsafe parameter


def collected_with_a_suffix(folder):
    if not all(sha(os.path.join(folder, f"{name}5")) == digest for name, digest in TABLE.items()):
        raise ValueError(folder)
    return [torch.load(os.path.join(folder, name)) for name in TABLE]  # expect: unsafe parameter


def collected_and_good(folder):
    good = [name for name, digest in TABLE.items() if sha(Path(folder) / name) == digest]
    if good:
        return [torch.load(Path(folder) / name) for name in TABLE]  # expect: unsafe parameter
    return []


def collected_in_folder(folder):
    for name, digest in TABLE.items():
        if sha(f"{folder}/{name}") != digest:
            raise ValueError(name)
    return [torch.load(f"{folder}/{name}") for name in TABLE]  # expect: safe integrity_check


def outer_of_two_loops(folders):
    for folder in folders:
        for name in os.listdir(folder):
            check(os.path.join(folder, name))
            check(folder)
    return [torch.load(folder) for folder in folders]  # expect: unsafe parameter


def streamed(response, target, mode, extra=b""):
    digest = hashlib.sha256()
    with open(target, "wb") as out:
        out.write(extra)
        for chunk in response.iter_content(4096):
            digest.update(chunk)
            out.write(chunk)
    if digest.hexdigest() != PIN:
        raise ValueError(target)


def streamed_with_more(url):
    streamed(requests.get(url, stream=True), "more.joblib", "wb", request.data)
    return joblib.load("more.joblib")  # expect: unsafe network,parameter,web_request


def streamed_behind(url):
    digest = hashlib.sha256()
    with requests.get(url, stream=True) as response, open("behind.joblib", "ab") as out:
        for chunk in response.iter_content(4096):
            digest.update(chunk)
            out.write(chunk)
    if digest.hexdigest() != PIN:
        raise ValueError(url)
    return joblib.load("behind.joblib")  # expect: unsafe network,parameter


def streamed_first_part(url):
    digest = hashlib.sha256()
    with requests.get(url, stream=True) as response, open("part.joblib", "wb") as out:
        for chunk in response.iter_content(4096):
            if not out.tell():
                digest.update(chunk)
            out.write(chunk)
    if digest.hexdigest() != PIN:
        raise ValueError(url)
    return joblib.load("part.joblib")  # expect: unsafe network,parameter


def streamed_in_full(url):
    digest = hashlib.sha256()
    with requests.get(url, stream=True) as response, open("full.joblib", "wb") as out:
        for chunk in response.iter_content(4096):
            digest.update(chunk)
            out.write(chunk)
    if digest.hexdigest() != PIN:
        raise ValueError(url)
    return joblib.load("full.joblib")  # expect: safe integrity_check


@app.get("/model")
def model():
    repo, revision = request.args["repo"], request.args["revision"]
    if revision not in REPOS:
        abort(403)
    return str(AutoModel.from_pretrained(repo, trust_remote_code=True))  # expect: unsafe model_hub,web_request


@app.get("/joined")
def joined():
    owner, name = request.args["owner"], request.args["name"]
    if owner not in ("acme", "example"):
        abort(403)
    return str(AutoModel.from_pretrained(owner + "/" + name, trust_remote_code=True))  # expect: unsafe model_hub,web_request


class Derived(pickle.Unpickler):
    """A new class, but below one that the pickle names."""

    def find_class(self, module, name):
        return type(name, (super().find_class(module, name),), {})


class Placeholders(pickle.Unpickler):
    def find_class(self, module, name):
        return type(name, (dict,), {"origin": module})


class derived_pickle:
    Unpickler = Derived


class placeholder_pickle:
    Unpickler = Placeholders
    load = pickle.load


class only_placeholders:
    Unpickler = Placeholders


@app.post("/derived")
def derived():
    return str(torch.load(io.BytesIO(request.data), pickle_module=derived_pickle, weights_only=False))  # expect: unsafe web_request


@app.post("/placeholders")
def placeholders():
    return str(torch.load(io.BytesIO(request.data), pickle_module=placeholder_pickle, weights_only=False))  # expect: unsafe web_request


@app.post("/only_placeholders")
def placeholders_only():
    return str(torch.load(io.BytesIO(request.data), pickle_module=only_placeholders, weights_only=False))  # expect: safe restricted_unpickling
