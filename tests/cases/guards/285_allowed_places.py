"""Who may be asked for a model, and which files may be opened."""
import argparse
import os
import re
from pathlib import Path
from urllib.parse import urlparse, urlsplit

import requests
import torch
from fastapi import FastAPI, HTTPException

app = FastAPI()
TRUSTED_HOSTS = frozenset({"models.example.org", "weights.example.org"})
PREFIXES = ("https://models.example.org/", "https://weights.example.org/public/")
CATALOGUE = {"tiny": "/srv/catalogue/tiny.pt", "huge": "/srv/catalogue/huge.pt"}
ROOT = Path("/srv/uploads")


def save(url, target="incoming.pt"):
    with open(target, "wb") as out:
        out.write(requests.get(url, timeout=20).content)
    return target


@app.get("/host")
def by_host(url: str):
    parts = urlparse(url)
    if parts.scheme != "https" or parts.hostname not in TRUSTED_HOSTS:
        raise HTTPException(400)
    return torch.load(save(url, "host.pt"))  # expect: safe allow_list


@app.get("/host-warned")
def by_host_warned(url: str):
    if urlsplit(url).hostname not in TRUSTED_HOSTS:
        print("an unusual host", url)
    return torch.load(save(url, "warned.pt"))  # expect: unsafe network,web_request


@app.get("/prefix")
def by_prefix(url: str):
    if not url.startswith(PREFIXES):
        raise HTTPException(400, "not from here")
    return torch.load(save(url, "prefix.pt"))  # expect: safe allow_list


@app.get("/half-prefix")
def by_half_prefix(url: str):
    if not url.startswith("https://models.example.org"):
        raise HTTPException(400, "not from here")
    return torch.load(save(url, "half.pt"))  # expect: unsafe network,web_request


@app.get("/contains")
def by_mention(url: str):
    if "models.example.org" not in url:
        raise HTTPException(400, "not from here")
    return torch.load(save(url, "mention.pt"))  # expect: unsafe network,web_request


@app.get("/catalogue")
def by_name(name: str):
    if name not in CATALOGUE:
        raise HTTPException(404)
    return torch.load(f"/srv/catalogue/{name}.pt")  # expect: safe allow_list


@app.get("/below")
def below_root(name: str):
    place = (ROOT / name).resolve()
    if not place.is_relative_to(ROOT):
        raise HTTPException(404)
    return torch.load(place)  # expect: unsafe web_request


@app.get("/suffix")
def by_suffix(name: str):
    if not name.endswith((".pt", ".pth")):
        raise HTTPException(415)
    return torch.load(os.path.join("/srv/uploads", name))  # expect: unsafe web_request


@app.get("/pattern")
def by_pattern(name: str):
    if not re.fullmatch(r"[a-z0-9_]+", name):
        raise HTTPException(404)
    return torch.load(f"/srv/uploads/{name}.pt")  # expect: unsafe web_request


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("size", choices=["tiny", "huge"])
    parser.add_argument("--other")
    args = parser.parse_args()
    torch.load(f"/srv/catalogue/{args.size}.pt")  # expect: safe allow_list
    if args.other in ("a.pt", "b.pt"):
        torch.load(args.other)  # expect: safe allow_list
    else:
        torch.load(args.other)  # expect: unsafe command_line


if __name__ == "__main__":
    main()
