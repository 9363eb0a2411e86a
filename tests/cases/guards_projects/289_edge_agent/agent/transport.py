import shutil

import requests

from .settings import ORIGIN, STORE


def pull(name):
    target = STORE / f"{name}.pt"
    with requests.get(f"{ORIGIN}/{name}.pt", stream=True, timeout=60) as answer, target.open("wb") as out:
        shutil.copyfileobj(answer.raw, out)
    return target
