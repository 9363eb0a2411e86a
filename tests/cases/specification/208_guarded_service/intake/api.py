"""Uploads with a MAC, with a size limit, with the digest that the client sends, and with a scan."""
import pickle
import tempfile

import torch
from fastapi import FastAPI, Request

from .policy import Rejected, check_digest, check_mac, check_size, scan

app = FastAPI()


@app.post("/mac")
async def with_mac(request: Request):
    data = await request.body()
    check_mac(data, request.headers["x-signature"])
    return {"type": str(type(pickle.loads(data)))}  # expect: safe signature_check


@app.post("/size")
async def with_size(request: Request):
    data = await request.body()
    check_size(data)
    return {"type": str(type(pickle.loads(data)))}  # expect: unsafe web_request


@app.post("/digest")
async def with_digest(request: Request):
    data = await request.body()
    check_digest(data, request.headers["x-sha256"])
    return {"type": str(type(pickle.loads(data)))}  # expect: unsafe web_request


@app.post("/scan")
async def with_scan(request: Request):
    data = await request.body()
    with tempfile.TemporaryDirectory() as folder:
        path = folder + "/upload.pt"
        with open(path, "wb") as f:
            f.write(data)
        scan(path)
        return {"n": len(torch.load(path))}  # expect: safe malware_scan


@app.post("/scan-elsewhere")
async def scan_elsewhere(request: Request):
    data = await request.body()
    with tempfile.TemporaryDirectory() as folder:
        path = folder + "/upload.pt"
        with open(path, "wb") as f:
            f.write(data)
        try:
            scan(path)
        except Rejected as problem:
            print("rejected", problem)
        return {"n": len(torch.load(path))}  # expect: unsafe web_request
