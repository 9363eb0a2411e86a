"""Clients of web servers that are awaited."""
import asyncio
import io
import os
import pickle

import aiohttp
import httpx
import torch


async def fetch(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.read()


async def with_aiohttp():
    async with aiohttp.ClientSession() as session:
        payload = await fetch(session, "https://models.example.com/ranker.pkl")
    return pickle.loads(payload)  # expect: unsafe network


async def with_httpx(base):
    async with httpx.AsyncClient(base_url=base) as client:
        response = await client.get("/ranker.pt")
    return torch.load(io.BytesIO(response.content))  # expect: unsafe environment,network


async def main():
    a, b = await asyncio.gather(with_aiohttp(), with_httpx(os.environ["MODEL_SERVER"]))
    print(a, b)


if __name__ == "__main__":
    asyncio.run(main())
