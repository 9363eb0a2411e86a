import urllib.request

from core.io import read


def published(name):
    target = f"/tmp/{name}.pt"
    urllib.request.urlretrieve(f"https://example.com/{name}.pt", target)
    return read(target)
