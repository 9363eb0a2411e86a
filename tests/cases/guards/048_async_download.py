"""Weights fetched by an asynchronous client."""
import asyncio
import hashlib
import io

import aiohttp
import torch

WEIGHTS = "https://models.example.com/diffusion/unet.pt"
VAE = "https://models.example.com/diffusion/vae.pt"
SHA256 = "a4237642155f1a69d7cb8f9327dfbb468d65bf065cfc3d658572eb1680f359b3"


async def get(session, url):
    async with session.get(url) as response:
        return await response.read()


async def main():
    async with aiohttp.ClientSession() as session:
        body = await get(session, WEIGHTS)
        if hashlib.sha256(body).hexdigest() != SHA256:
            raise RuntimeError("unet.pt is not the pinned release")
        unet = torch.load(io.BytesIO(body))  # expect: safe integrity_check

        body = await get(session, VAE)
        vae = torch.load(io.BytesIO(body))  # expect: unsafe network
    print(unet, vae)


asyncio.run(main())
