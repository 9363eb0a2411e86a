import io
import pickle

import httpx
import joblib
from fastapi import Depends, FastAPI, Header, HTTPException, Request

from service.security.integrity import maybe_require_digest, require_digest, valid_mac
from service.settings import settings

app = FastAPI()
RANKER = "https://models.example.com/ranker.joblib"


def ranker():
    data = require_digest(httpx.get(RANKER).content, settings.model_sha256)
    return joblib.load(io.BytesIO(data))  # expect: safe integrity_check


def ranker_maybe():
    data = maybe_require_digest(httpx.get(RANKER).content, settings.model_sha256)
    return joblib.load(io.BytesIO(data))  # expect: unsafe network


async def signed_body(request: Request, x_signature: str = Header()):
    body = await request.body()
    if not valid_mac(body, x_signature):
        raise HTTPException(403)
    return body


async def plain_body(request: Request):
    return await request.body()


@app.post("/features")
async def features(body: bytes = Depends(signed_body)):
    return {"n": len(pickle.loads(body))}  # expect: safe signature_check


@app.post("/features/plain")
async def plain_features(body: bytes = Depends(plain_body)):
    return {"n": len(pickle.loads(body))}  # expect: unsafe web_request


@app.post("/features/late")
async def late_features(request: Request, x_signature: str = Header()):
    body = await request.body()
    values = pickle.loads(body)  # expect: unsafe web_request
    if not valid_mac(body, x_signature):
        raise HTTPException(403)
    return {"n": len(values)}
