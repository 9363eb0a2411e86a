"""What is hashed is one response, what is loaded is another one."""
import hashlib
import io

import httpx
import torch

URL = "https://models.example.com/embedding.pt"
SHA256 = "d5563a8cb9447941af42cd8852809fb2f61b7c98291e64a7e373e159232ac43b"


def once():
    body = httpx.get(URL).content
    if hashlib.sha256(body).hexdigest() != SHA256:
        raise RuntimeError("unexpected content")
    return torch.load(io.BytesIO(body))  # expect: safe integrity_check


def twice():
    if hashlib.sha256(httpx.get(URL).content).hexdigest() != SHA256:
        raise RuntimeError("unexpected content")
    return torch.load(io.BytesIO(httpx.get(URL).content))  # expect: unsafe network


once()
twice()
