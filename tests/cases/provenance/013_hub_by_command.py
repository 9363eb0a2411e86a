"""A hub's own command is a hub; a clone or a plain URL of the same host is the network."""
import io
import subprocess

import requests
import torch

subprocess.run(["huggingface-cli", "download", "acme/tagger", "--local-dir", "tagger"], check=True)
first = torch.load("tagger/tagger.bin")  # expect: unsafe model_hub

subprocess.run(["git", "clone", "https://huggingface.co/acme/parser", "parser"], check=True)
second = torch.load("parser/parser.bin")  # expect: unsafe network

body = requests.get("https://huggingface.co/acme/lemmas/resolve/main/lemmas.bin").content
third = torch.load(io.BytesIO(body))  # expect: unsafe network

print(first, second, third)
