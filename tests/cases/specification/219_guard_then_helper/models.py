"""Checks around a download helper with several callers."""
import argparse
import hashlib
import io

import torch

from net.http import as_file, fetch, fetch_to

parser = argparse.ArgumentParser()
parser.add_argument("--first", required=True)
parser.add_argument("--second", required=True)
parser.add_argument("--third", required=True)
args = parser.parse_args()

MODELS = "https://models.example.com/"
PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

if not args.first.startswith(MODELS):
    parser.error("only our own models")
first = torch.load(as_file(args.first))  # expect: safe allow_list

if not args.second.startswith(MODELS):
    print("a foreign model:", args.second)
second = torch.load(as_file(args.second))  # expect: unsafe command_line,network

content = fetch(args.third)
if hashlib.sha256(content).hexdigest() != PIN:
    raise SystemExit("digest")
third = torch.load(io.BytesIO(content))  # expect: safe integrity_check

path = fetch_to("https://models.example.com/fourth.pt", "fourth.pt")
fourth = torch.load(path)  # expect: unsafe network
