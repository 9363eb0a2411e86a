"""Handlers registered by a call: Starlette routes and an aiohttp application."""
import io

import torch
from aiohttp import web
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def starlette_upload(request):
    form = await request.form()
    content = await form["model"].read()
    state = torch.load(io.BytesIO(content))  # expect: unsafe web_request
    return JSONResponse({"keys": list(state)})


async def aiohttp_upload(request):
    data = await request.read()
    state = torch.load(io.BytesIO(data))  # expect: unsafe web_request
    return web.json_response(list(state))


async def aiohttp_named(request):
    state = torch.load("models/" + request.match_info["name"])  # expect: unsafe web_request
    return web.json_response(list(state))


async def unused(request):
    return torch.load(request.path)  # expect: unsafe parameter


starlette = Starlette(routes=[Route("/upload", starlette_upload, methods=["POST"])])
application = web.Application()
application.router.add_post("/upload", aiohttp_upload)
application.router.add_get("/models/{name}", aiohttp_named)
