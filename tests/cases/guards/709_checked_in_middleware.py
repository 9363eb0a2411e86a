"""Dependencies of FastAPI that check before the handler runs."""
import hashlib
import io
import pickle

import joblib
from fastapi import Depends, FastAPI, File, HTTPException, UploadFile

app = FastAPI()
KNOWN = {
    "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
    "a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa",
}


async def known_model(upload: UploadFile = File(...)) -> bytes:
    content = await upload.read()
    if hashlib.sha256(content).hexdigest() not in KNOWN:
        raise HTTPException(422, "not one of the known models")
    return content


async def any_model(upload: UploadFile = File(...)) -> bytes:
    return await upload.read()


@app.post("/known")
async def known(content: bytes = Depends(known_model)):
    return str(joblib.load(io.BytesIO(content)))  # expect: safe integrity_check


@app.post("/any")
async def anything(content: bytes = Depends(any_model)):
    return str(pickle.loads(content))  # expect: unsafe web_request
