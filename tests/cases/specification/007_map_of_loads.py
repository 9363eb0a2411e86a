"""Load functions handed to map, a pool, and threads."""
import asyncio
import glob
import sys
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool

import joblib
import torch

shards = list(map(torch.load, sys.argv[1:]))  # expect: unsafe command_line

with ThreadPoolExecutor(4) as threads:
    folds = list(threads.map(joblib.load, glob.glob("folds/*.joblib")))  # expect: unsafe file

with Pool(2) as pool:
    parts = pool.map(torch.load, sorted(glob.glob("parts/part-*.pt")))  # expect: unsafe file


async def main():
    return await asyncio.to_thread(torch.load, input("model? "))  # expect: unsafe standard_input


async def in_executor(loop):
    return await loop.run_in_executor(None, joblib.load, sys.argv[1])  # expect: unsafe command_line


print(asyncio.run(main()), len(shards), len(folds), len(parts))
