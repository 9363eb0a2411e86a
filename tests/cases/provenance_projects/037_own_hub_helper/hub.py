"""The project's own download helpers return the path they wrote."""
import os

import requests
from huggingface_hub import hf_hub_download

CACHE = os.path.expanduser("~/.cache/acme")


def cached_file(url):
    target = os.path.join(CACHE, os.path.basename(url))
    if os.path.exists(target):
        return target
    with requests.get(url, stream=True, timeout=60) as response, open(target, "wb") as out:
        for block in response.iter_content(65536):
            out.write(block)
    return target


def hub_file(name, repository="acme/models"):
    return hf_hub_download(repository, name)


def local_file(name):
    return os.path.join("local", name)
