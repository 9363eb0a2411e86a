"""FastAPI: query, path, upload and body parameters are the request."""
import io
import pickle

import torch
from fastapi import FastAPI, File, UploadFile
from pydantic import BaseModel

app = FastAPI()


class Job(BaseModel):
    checkpoint: str
    epochs: int = 1


@app.get("/inspect")
def inspect(path: str):
    return list(torch.load(path))  # expect: unsafe web_request


@app.get("/inspect-default")
def inspect_default(path: str = "models/base.pt"):
    return list(torch.load(path))  # expect: unsafe web_request,file


@app.post("/upload")
async def upload(model: UploadFile = File(...)):
    content = await model.read()
    return str(torch.load(io.BytesIO(content)))  # expect: unsafe web_request


@app.post("/estimator")
def estimator(model: UploadFile):
    return str(pickle.load(model.file))  # expect: unsafe web_request


@app.post("/train")
def train(job: Job):
    return list(torch.load(job.checkpoint))  # expect: unsafe web_request


def helper(path: str):
    return list(torch.load(path))  # expect: unsafe parameter
