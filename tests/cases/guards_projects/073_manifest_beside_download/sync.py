"""A snapshot from a hub brings its own list of digests; the project has one as well."""
import hashlib
import json
from pathlib import Path

import torch
from huggingface_hub import snapshot_download

PROJECT_SUMS = json.loads((Path(__file__).parent / "sums.json").read_text())
snapshot = Path(snapshot_download("acme/voices"))


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


alto = snapshot / "alto.pt"
if sha256(alto) != PROJECT_SUMS["alto.pt"]:
    raise SystemExit("alto.pt is not the reviewed file")
first = torch.load(alto)  # expect: safe integrity_check

their_sums = json.loads((snapshot / "sums.json").read_text())
bass = snapshot / "bass.pt"
if sha256(bass) != their_sums["bass.pt"]:
    raise SystemExit("bass.pt is damaged")
second = torch.load(bass)  # expect: unsafe model_hub
