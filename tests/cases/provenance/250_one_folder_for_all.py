"""A helper that fetches into a folder which the module names, and others that say where the file lies there."""
import functools
import os

import funcy
import torch
from huggingface_hub import hf_hub_download

STORE = os.path.join(os.getenv("VOICES_HOME", "voices"), "nets")
LISTED = {"soft": {"repo": "acme/soft", "file": "soft.pt"}, "loud": {"repo": "acme/loud", "file": "loud.pt"}}


def place_of(voice):
    return os.path.join(STORE, LISTED[voice]["file"])


def fetch(repo, file):
    hf_hub_download(repo_id=repo, filename=file, local_dir=STORE)


def open_voice(place, voice):
    entry = LISTED[voice]
    if not os.path.exists(place):
        fetch(entry["repo"], entry["file"])
    return torch.load(place, weights_only=False)  # expect: unsafe model_hub


def open_it(place, device, voice):
    entry = LISTED[voice]
    if not os.path.exists(place):
        fetch(entry["repo"], entry["file"])
    return torch.load(place, device, weights_only=False)  # expect: unsafe model_hub


def by_its_name(voice):
    place = place_of(voice)
    fetch(LISTED[voice]["repo"], LISTED[voice]["file"])
    return torch.load(place, weights_only=False)  # expect: unsafe model_hub


def fixed_name():
    place = os.path.join(STORE, "plain.pt")
    if not os.path.isfile(place):
        fetch("acme/plain", "plain.pt")
    return torch.load(place, weights_only=False)  # expect: unsafe model_hub


def beside_it():
    fetch("acme/plain", "other.pt")
    return torch.load(os.path.join(STORE, "own.pt"), weights_only=False)  # expect: unsafe environment,file


def elsewhere():
    fetch("acme/plain", "plain.pt")
    return torch.load(os.path.join(os.environ["OTHER_HOME"], "plain.pt"), weights_only=False)  # expect: unsafe environment


def main(voice: str = "soft"):
    opener = functools.partial(open_voice, voice=voice)
    opener(place_of(voice))
    other = funcy.partial(open_it, voice=voice)
    other(place_of(voice), "cpu")
