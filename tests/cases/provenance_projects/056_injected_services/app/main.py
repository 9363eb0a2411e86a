"""Routes whose helpers are injected; work is done behind the response."""
import base64
import pickle

import torch
from fastapi import BackgroundTasks, Depends, FastAPI
from pydantic import BaseModel

from .settings import get_settings
from .store import Store, get_store

app = FastAPI()


class Body(BaseModel):
    blob: str
    revision: int = 0


@app.on_event("startup")
def start():
    app.state.net = torch.load(get_settings().model_path)  # expect: unsafe environment,file


def reload(name, store):
    app.state.net = torch.load(store.path(name))  # expect: unsafe environment,web_request


@app.post("/nets/{name}")
async def swap(name: str, background: BackgroundTasks, store: Store = Depends(get_store)):
    background.add_task(reload, name, store)
    return {"accepted": name}


@app.post("/blobs")
def blob(body: Body):
    first = torch.load(f"revisions/{body.revision}.pt")  # expect: unsafe file
    return first, pickle.loads(base64.b64decode(body.blob))  # expect: unsafe web_request
