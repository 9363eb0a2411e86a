"""Allow lists of constants, lists that somebody fills, and conditions that look like one."""
import argparse
import enum
import os
import re
import sys
from typing import Literal

import torch
import yaml

SIZES = frozenset({"tiny", "small"}) | {"large"}
GROWN = ["a.pt", "b.pt"]
GROWN.append(sys.argv[2])

with open("allowed.yaml") as f:
    CONFIGURED = yaml.safe_load(f)["models"]


class Model(enum.Enum):
    SMALL = "small.pt"
    LARGE = "large.pt"


def of_union(size):
    if size not in SIZES:
        raise SystemExit(size)
    return torch.load(f"weights/{size}.pt")  # expect: safe allow_list


def of_grown(path):
    if path not in GROWN:
        raise SystemExit(path)
    return torch.load(path)  # expect: unsafe command_line


def of_configured(path):
    if path not in CONFIGURED:
        raise SystemExit(path)
    return torch.load(path)  # expect: unsafe command_line


def by_annotation(size: Literal["small", "large"]):
    return torch.load(f"weights/{size}.pt")  # expect: unsafe command_line


def by_pattern(size):
    if not re.fullmatch(r"[a-z0-9]+", size):
        raise SystemExit(size)
    return torch.load(f"weights/{size}.pt")  # expect: unsafe command_line


def by_assert(size):
    assert size in ("small", "large"), size
    return torch.load(f"weights/{size}.pt")  # expect: safe allow_list


def base_name_in_own_folder(path):
    name = os.path.basename(path)
    if name not in {"small.pt", "large.pt"}:
        raise SystemExit(name)
    return torch.load(os.path.join("/srv/models", name))  # expect: safe allow_list


def base_name_then_the_path(path):
    if os.path.basename(path) not in {"small.pt", "large.pt"}:
        raise SystemExit(path)
    return torch.load(path)  # expect: unsafe command_line


def asked_instead(path):
    if path not in {"small.pt", "large.pt"}:
        path = input("model: ")
    return torch.load(path)  # expect: unsafe command_line,standard_input


def default_instead(path):
    if path not in {"small.pt", "large.pt"}:
        path = "small.pt"
    return torch.load(path)  # expect: unsafe command_line,file


def of_listing():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", choices=sorted(os.listdir("models")), required=True)
    args = parser.parse_args()
    return torch.load(os.path.join("models", args.model))  # expect: unsafe command_line


def of_members(name):
    return torch.load(Model(name).value)  # expect: unsafe file


of_union(sys.argv[1]), of_grown(sys.argv[1]), of_configured(sys.argv[1]), by_annotation(sys.argv[1]), by_pattern(sys.argv[1])
by_assert(sys.argv[1]), base_name_in_own_folder(sys.argv[1]), base_name_then_the_path(sys.argv[1]), asked_instead(sys.argv[1])
default_instead(sys.argv[1]), of_listing(), of_members(sys.argv[1])
