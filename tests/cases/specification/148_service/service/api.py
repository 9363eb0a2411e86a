"""A service whose settings come from the environment; one route takes a path."""
import torch
from fastapi import Depends, FastAPI

from .predictor import create

app = FastAPI()
predictor = create()


@app.get("/labels")
def labels():
    return predictor.labels()


@app.post("/swap")
def swap(path: str):
    predictor._model = torch.load(path)  # expect: unsafe web_request
    return {"model": str(predictor.model)}
