"""A downloader object keeps what it has verified; a second one keeps what it has merely fetched."""
import hashlib
import urllib.request

import torch


class PinnedAsset:
    def __init__(self, url, sha256):
        self.url = url
        self.sha256 = sha256

    def path(self):
        target, _ = urllib.request.urlretrieve(self.url)
        with open(target, "rb") as f:
            digest = hashlib.file_digest(f, "sha256").hexdigest()
        if digest != self.sha256:
            raise RuntimeError(f"{self.url} has changed")
        return target


class Asset:
    def __init__(self, url):
        self.url = url

    def path(self):
        target, _ = urllib.request.urlretrieve(self.url)
        with open(target, "rb") as f:
            self.digest = hashlib.file_digest(f, "sha256").hexdigest()
        return target


VOICE = PinnedAsset("https://tts.example.org/voice.pt", "5e1f4fdc6fbff5554ef35a4447b7a44e86a5c15c2b8e8f75c8acc210e5e47f1f")
ACCENT = Asset("https://tts.example.org/accent.pt")

voice = torch.load(VOICE.path())  # expect: safe integrity_check
accent = torch.load(ACCENT.path())  # expect: unsafe network
