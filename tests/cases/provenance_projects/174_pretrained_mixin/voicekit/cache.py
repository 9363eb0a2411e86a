import hashlib
import os
from pathlib import Path

import requests

CACHE = Path(os.path.expanduser("~/.cache/voicekit"))


def cached(url):
    CACHE.mkdir(parents=True, exist_ok=True)
    target = CACHE / hashlib.sha256(url.encode()).hexdigest()
    if not target.exists():
        with requests.get(url, stream=True) as response:
            response.raise_for_status()
            with open(target, "wb") as out:
                for chunk in response.iter_content(1 << 16):
                    out.write(chunk)
    return target
