"""Other HTTP clients, synchronous and asynchronous."""
import asyncio
import http.client
import io
import pickle

import aiohttp
import httpx
import torch
import urllib3


def with_httpx():
    return torch.load(io.BytesIO(httpx.get("https://m.example.net/x.pt").content))  # expect: unsafe network


async def with_aiohttp():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://m.example.net/y.pt") as response:
            body = await response.read()
    return pickle.loads(body)  # expect: unsafe network


def with_urllib3():
    answer = urllib3.PoolManager().request("GET", "https://m.example.net/z.pkl")
    return pickle.loads(answer.data)  # expect: unsafe network


def with_http_client():
    connection = http.client.HTTPSConnection("m.example.net")
    connection.request("GET", "/w.pkl")
    return pickle.loads(connection.getresponse().read())  # expect: unsafe network


print(with_httpx(), asyncio.run(with_aiohttp()), with_urllib3(), with_http_client())
