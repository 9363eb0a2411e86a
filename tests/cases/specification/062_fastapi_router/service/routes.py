"""A router whose body model names a path."""
import pickle

from fastapi import APIRouter, Request, WebSocket

from .schemas import LoadBody
from .state import Holder

router = APIRouter(prefix="/v1")
holder = Holder()


@router.post("/load")
def load(body: LoadBody):
    holder.load(body.path, body.device)
    return {"ok": True}


@router.post("/raw")
async def raw(request: Request):
    return {"type": str(type(pickle.loads(await request.body())))}  # expect: unsafe web_request


@router.websocket("/ws")
async def ws(websocket: WebSocket):
    await websocket.accept()
    data = await websocket.receive_bytes()
    await websocket.send_text(str(pickle.loads(data)))  # expect: unsafe web_request
