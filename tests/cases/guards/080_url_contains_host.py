"""The host must stand at the beginning: anywhere in the URL is not enough."""
import os
import urllib.request

import joblib

MIRRORS = ("https://eu.mirror.example.org/models/", "https://us.mirror.example.org/models/")


def from_mirror(url):
    if not url.startswith(MIRRORS):
        raise PermissionError(url)
    path, _ = urllib.request.urlretrieve(url)
    return joblib.load(path)  # expect: safe allow_list


def mentions_mirror(url):
    if "mirror.example.org" not in url:
        raise PermissionError(url)
    path, _ = urllib.request.urlretrieve(url)
    return joblib.load(path)  # expect: unsafe environment,network


print(from_mirror(os.environ["MODEL_URL"]), mentions_mirror(os.environ["BACKUP_URL"]))
