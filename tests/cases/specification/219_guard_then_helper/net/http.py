"""A helper that fetches for many callers."""
import io

import requests


def fetch(url):
    response = requests.get(url, timeout=30)
    response.raise_for_status()
    return response.content


def fetch_to(url, path):
    with open(path, "wb") as f:
        f.write(fetch(url))
    return path


def as_file(url):
    return io.BytesIO(fetch(url))
