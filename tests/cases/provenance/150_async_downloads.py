"""Downloads by coroutines: streams, files and gathered tasks."""
import asyncio
import io
import os

import aiofiles
import aiohttp
import httpx
import torch

NETS = {"a": "https://nets.example.org/a.pt", "b": "https://nets.example.org/b.pt"}


async def fetch(session, name):
    target = os.path.join("cache", name + ".pt")
    async with session.get(NETS[name]) as answer:
        async with aiofiles.open(target, "wb") as out:
            async for chunk in answer.content.iter_chunked(8192):
                await out.write(chunk)
    return target


async def stream(client, url):
    buffer = io.BytesIO()
    async with client.stream("GET", url) as answer:
        async for chunk in answer.aiter_bytes():
            buffer.write(chunk)
    buffer.seek(0)
    return torch.load(buffer)  # expect: unsafe environment,network


async def main():
    async with aiohttp.ClientSession() as session:
        paths = await asyncio.gather(*(fetch(session, name) for name in NETS))
    nets = [torch.load(path) for path in paths]  # expect: unsafe network
    async with httpx.AsyncClient() as client:
        nets.append(await stream(client, os.environ["EXTRA"]))
    async with aiofiles.open("local.pt", "rb") as local:
        nets.append(torch.load(io.BytesIO(await local.read())))  # expect: unsafe file
    return nets


asyncio.run(main())
torch.load("cache/a.pt")  # expect: unsafe network
torch.load("cached/a.pt")  # expect: unsafe file
