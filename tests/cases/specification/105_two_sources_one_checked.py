"""Only one of two origins is compared with a digest."""
import argparse
import hashlib
import io
import urllib.request

import torch

PINNED = "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865"

parser = argparse.ArgumentParser()
parser.add_argument("--local")
args = parser.parse_args()


def read():
    if args.local:
        with open(args.local, "rb") as f:
            return f.read()
    body = urllib.request.urlopen("https://example.org/net.pt").read()
    if hashlib.sha256(body).hexdigest() != PINNED:
        raise ValueError("net.pt")
    return body


state = torch.load(io.BytesIO(read()))  # expect: unsafe command_line,network


def read_checked():
    if args.local:
        with open(args.local, "rb") as f:
            body = f.read()
    else:
        body = urllib.request.urlopen("https://example.org/net.pt").read()
    if hashlib.sha256(body).hexdigest() != PINNED:
        raise ValueError("net.pt")
    return body


checked = torch.load(io.BytesIO(read_checked()))  # expect: safe integrity_check
