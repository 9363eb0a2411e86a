"""Fetching helpers with callers that check the address, and callers that do not."""
import io
import urllib.request

OURS = "https://models.example.com/"


def fetch(url):
    with urllib.request.urlopen(url) as response:
        return io.BytesIO(response.read())


def fetch_named(base, name):
    return fetch(base + name)


def load_from_ours(url):
    if not url.startswith(OURS):
        raise ValueError(url)
    return fetch(url)
