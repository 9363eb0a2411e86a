"""Repositories of a hub are compared with a list."""
import argparse

import torch
from huggingface_hub import hf_hub_download

REPOS = ("acme/tiny", "acme/base")

ap = argparse.ArgumentParser()
ap.add_argument("repo")
ap.add_argument("--fallback")
args = ap.parse_args()

if args.repo not in REPOS:
    ap.error(f"unknown repository {args.repo}")
tiny = torch.load(hf_hub_download(args.repo, "w.bin"))  # expect: safe allow_list

if args.fallback:
    torch.load(hf_hub_download(args.fallback, "w.bin"))  # expect: unsafe command_line,model_hub
