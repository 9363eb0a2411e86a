"""Decompressed and decoded bytes keep their kinds."""
import base64
import bz2
import gzip
import io
import lzma
import os
import pickle
import sys
import zlib

import requests
import torch

a = pickle.loads(base64.b64decode(os.environ["MODEL"]))  # expect: unsafe environment
b = pickle.loads(gzip.decompress(requests.get("https://m.example.net/b.pkl.gz").content))  # expect: unsafe network
c = torch.load(io.BytesIO(zlib.decompress(sys.stdin.buffer.read())))  # expect: unsafe standard_input
with lzma.open(sys.argv[1]) as stream:
    d = pickle.load(stream)  # expect: unsafe command_line
with bz2.BZ2File("e.pkl.bz2") as stream:
    e = pickle.load(stream)  # expect: unsafe file
f = pickle.loads(bytes.fromhex(input("hex: ")))  # expect: unsafe standard_input
