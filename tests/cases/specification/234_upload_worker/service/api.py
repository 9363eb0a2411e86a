import shutil
import uuid
from pathlib import Path

import redis
from fastapi import BackgroundTasks, FastAPI, UploadFile

from . import jobs

app = FastAPI()
INBOX = Path("/srv/inbox")
broker = redis.Redis()


@app.post("/models")
def upload(file: UploadFile, tasks: BackgroundTasks):
    target = INBOX / f"{uuid.uuid4()}.pt"
    with target.open("wb") as out:
        shutil.copyfileobj(file.file, out)
    tasks.add_task(jobs.inspect, target)
    return {"queued": str(target)}


@app.post("/models/{name}/enqueue")
def enqueue(name: str):
    broker.lpush("jobs", name)
    return {"queued": name}
