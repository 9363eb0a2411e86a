"""A load function that is handed on is a load site at that call."""
import asyncio
import os
import pickle
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool

import torch
from joblib import Parallel, delayed

states = list(map(torch.load, sys.argv[1:]))  # expect: unsafe command_line
with ThreadPoolExecutor() as pool:
    parts = list(pool.map(torch.load, ["a.pt", "b.pt"]))  # expect: unsafe file
    future = pool.submit(torch.load, os.environ["MODEL"], map_location="cpu")  # expect: unsafe environment
with Pool(4) as processes:
    tables = processes.map(pickle.loads, [line.encode() for line in sys.stdin])  # expect: unsafe standard_input
delayed_states = Parallel(n_jobs=2)(delayed(torch.load)(p) for p in sys.argv[1:])  # expect: unsafe command_line
thread = threading.Thread(target=torch.load, args=("c.pt",))  # expect: unsafe file


async def main():
    first = await asyncio.to_thread(torch.load, sys.argv[1])  # expect: unsafe command_line
    loop = asyncio.get_running_loop()
    second = await loop.run_in_executor(None, torch.load, "d.pt")  # expect: unsafe file
    third = await loop.run_in_executor(None, torch.jit.load, "e.pt")
    return first, second, third


asyncio.run(main())
