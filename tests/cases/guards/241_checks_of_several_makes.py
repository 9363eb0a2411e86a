"""One service, five intake rules; some of them are rules in name only."""
import hashlib
import hmac
import logging
import os
import pickle

from fastapi import FastAPI, HTTPException, Request, UploadFile

log = logging.getLogger("intake")
app = FastAPI()
SECRET = os.environb[b"INTAKE_SECRET"]
ALLOWED = frozenset({
    "6ca13d52ca70c883e0f0bb101e425a89e8624de51db2d2392593af6a84118090",
    "f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2",
})


def fingerprint(blob: bytes) -> str:
    return hashlib.sha256(blob).hexdigest()


def is_known(blob: bytes) -> bool:
    return fingerprint(blob) in ALLOWED


def must_be_known(blob: bytes) -> bytes:
    if not is_known(blob):
        raise HTTPException(422, "unknown model")
    return blob


@app.post("/strict")
async def strict(model: UploadFile):
    blob = must_be_known(await model.read())
    return {"kind": type(pickle.loads(blob)).__name__}  # expect: safe integrity_check


@app.post("/lenient")
async def lenient(model: UploadFile):
    blob = await model.read()
    try:
        must_be_known(blob)
    except HTTPException as refused:
        log.warning("unknown model: %s", refused.detail)
    return {"kind": type(pickle.loads(blob)).__name__}  # expect: unsafe web_request


@app.post("/signed")
async def signed(request: Request):
    blob = await request.body()
    mac = hmac.new(SECRET, blob, "sha256").hexdigest()
    if not hmac.compare_digest(mac, request.headers.get("x-signature", "")):
        raise HTTPException(401)
    return {"kind": type(pickle.loads(blob)).__name__}  # expect: safe signature_check


@app.post("/summed")
async def summed(request: Request):
    blob = await request.body()
    if fingerprint(blob) != request.headers.get("x-sha256"):
        raise HTTPException(400, "broken in transit")
    return {"kind": type(pickle.loads(blob)).__name__}  # expect: unsafe web_request


@app.post("/late")
async def late(model: UploadFile):
    blob = await model.read()
    estimator = pickle.loads(blob)  # expect: unsafe web_request
    must_be_known(blob)
    return {"kind": type(estimator).__name__}


@app.post("/sized")
async def sized(model: UploadFile):
    blob = await model.read()
    if fingerprint(blob[:4096]) not in ALLOWED:
        raise HTTPException(422)
    return {"kind": type(pickle.loads(blob)).__name__}  # expect: unsafe web_request
