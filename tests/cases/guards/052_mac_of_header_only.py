"""The MAC covers the whole body in one endpoint and only its header in the other."""
import hashlib
import hmac
import pickle

from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
SECRET = b"rotate me"


def mac(data):
    return hmac.new(SECRET, data, hashlib.sha256).hexdigest()


@app.post("/weights")
async def weights(request: Request):
    body = await request.body()
    if not hmac.compare_digest(mac(body), request.headers["x-signature"]):
        raise HTTPException(status_code=403)
    return {"keys": sorted(pickle.loads(body))}  # expect: safe signature_check


@app.post("/gradients")
async def gradients(request: Request):
    body = await request.body()
    header = body[:64]
    if not hmac.compare_digest(mac(header), request.headers["x-signature"]):
        raise HTTPException(status_code=403)
    return {"keys": sorted(pickle.loads(body))}  # expect: unsafe web_request
