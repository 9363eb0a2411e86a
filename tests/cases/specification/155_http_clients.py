"""Clients of the standard library and of urllib3, sessions, streamed bodies."""
import http.client
import io
import pickle
import shutil
import sys
import urllib.request

import requests
import torch
import urllib3

pool = urllib3.PoolManager()
pickle.loads(pool.request("GET", "https://example.org/a.pkl").data)  # expect: unsafe network

connection = http.client.HTTPSConnection("example.org")
connection.request("GET", "/b.pkl")
pickle.loads(connection.getresponse().read())  # expect: unsafe network

session = requests.Session()
session.headers["Authorization"] = "Bearer x"
with session.get(sys.argv[1], stream=True) as r:
    with open("c.pt", "wb") as f:
        shutil.copyfileobj(r.raw, f)
torch.load("c.pt")  # expect: unsafe command_line,network

request = urllib.request.Request("https://example.org/d.pt", headers={"User-Agent": "x"})
with urllib.request.urlopen(request) as response:
    torch.load(io.BytesIO(response.read()))  # expect: unsafe network

opener = urllib.request.build_opener()
urllib.request.install_opener(opener)
urllib.request.urlretrieve("https://example.org/e.pt", filename="e.pt")
torch.load("e.pt")  # expect: unsafe network

with open("list.txt", "w") as listing:
    listing.write("e.pt")
with open("f.pt", "rb") as handle:
    torch.load(handle)  # expect: unsafe file
