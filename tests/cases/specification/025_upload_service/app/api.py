"""Uploads are stored by one route and loaded by another."""
from pathlib import Path

from fastapi import FastAPI, File, UploadFile

from .store import Store

app = FastAPI()
store = Store(Path("/srv/uploads"))


@app.post("/models")
async def upload(file: UploadFile = File(...)):
    content = await file.read()
    store.put("current.pt", content)
    return {"stored": len(content)}


@app.get("/models/current")
def describe():
    model = store.current()
    return {"keys": list(model)}


@app.get("/models/{name}")
def by_name(name: str):
    return {"keys": list(store.get(name))}
