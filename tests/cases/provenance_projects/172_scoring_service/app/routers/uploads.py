import io
import pickle
import shutil
from pathlib import Path

import torch
from fastapi import APIRouter, BackgroundTasks, File, UploadFile

from ..jobs import warm_up
from ..settings import get_settings

router = APIRouter(prefix="/uploads")


@router.post("/check")
async def check(upload: UploadFile = File(...)):
    content = await upload.read()
    model = torch.load(io.BytesIO(content))  # expect: unsafe web_request
    return {"parameters": len(model)}


@router.post("/store")
async def store(background: BackgroundTasks, upload: UploadFile = File(...)):
    target = Path("/var/spool/scoring") / "incoming.pt"
    with target.open("wb") as out:
        shutil.copyfileobj(upload.file, out)
    background.add_task(warm_up, target)
    return {"stored": True}


@router.get("/fallback")
def fallback():
    with open(get_settings().fallback, "rb") as f:
        return pickle.load(f).describe()  # expect: unsafe environment
