"""Every file of a list is compared before any is loaded; another list is compared with any()."""
import hashlib
from pathlib import Path

import torch

FOLDS = {
    "folds/0.pt": "f51b6bdd566220898eade3c2babded82914a5eb500e02c22aa6567eaa89fffa8",
    "folds/1.pt": "9a5be8b56a58e2fc68501ace95a407100d1be4afe035c7f11ded05126fb86cbe",
}
HEADS = {
    "heads/0.pt": "22f432eb665ea164058c06ffd75d1c43c4c65e7d0c5072464bbb650324f6b8f2",
    "heads/1.pt": "594e8f9cbb58e16d6240ad06fff1af0f0325640f5edd71c889b9285f3c075c90",
}


def matches(path, expected):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest() == expected


for path, expected in FOLDS.items():
    if not matches(path, expected):
        raise SystemExit(path)
folds = [torch.load(path) for path in FOLDS]  # expect: safe integrity_check

if not any(matches(path, expected) for path, expected in HEADS.items()):
    raise SystemExit("no head is right")
heads = [torch.load(path) for path in HEADS]  # expect: unsafe file
