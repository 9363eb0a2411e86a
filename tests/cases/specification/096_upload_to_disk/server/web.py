"""Bottle and Starlette write uploads into a folder; a worker module loads from it."""
from bottle import post, request
from starlette.requests import Request as StarletteRequest

from .paths import CURRENT, UPLOADS


@post("/upload")
def upload():
    request.files.get("model").save(str(CURRENT), overwrite=True)
    return "ok"


async def put(scope: StarletteRequest):
    (UPLOADS / "extra.pkl").write_bytes(await scope.body())
