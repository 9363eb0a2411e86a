"""A download cache: the path that comes back is the one that was written."""
import os

import requests
from tqdm import tqdm

CACHE = os.path.join(os.path.expanduser("~"), ".cache", "nets")


def cached(url, name=None):
    os.makedirs(CACHE, exist_ok=True)
    target = os.path.join(CACHE, name or url.rsplit("/", 1)[-1])
    if not os.path.exists(target):
        with requests.get(url, stream=True) as answer, open(target + ".part", "wb") as out:
            for chunk in tqdm(answer.iter_content(1 << 20), unit="MB"):
                out.write(chunk)
        os.replace(target + ".part", target)
    return target
