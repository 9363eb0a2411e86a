"""Fetch, check, load."""
import io

import requests
import torch

from .checks import Check


class Intake:
    def __init__(self, url: str, check: Check):
        self.url = url
        self.check = check

    def fetch(self) -> bytes:
        answer = requests.get(self.url, timeout=120)
        answer.raise_for_status()
        return answer.content

    def load(self):
        blob = self.fetch()
        self.check.check(blob)
        return torch.load(io.BytesIO(blob), map_location="cpu")  # expect: unsafe network
