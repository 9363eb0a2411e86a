"""Paths that go through executors, queues and threads."""
import asyncio
import concurrent.futures
import glob
import queue
import sys
import threading

import torch


class Loader:
    def __init__(self, pattern):
        self.pattern = pattern
        self.loaded = []

    def _one(self, path):
        self.loaded.append(torch.load(path))  # expect: unsafe command_line

    def run(self):
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(self._one, glob.glob(self.pattern)))


def worker(inbox, outbox):
    while True:
        path = inbox.get()
        if path is None:
            return
        outbox.append(torch.load(path))  # expect: unsafe standard_input


def threaded():
    inbox, outbox = queue.Queue(), []
    thread = threading.Thread(target=worker, args=(inbox, outbox))
    thread.start()
    for line in sys.stdin:
        inbox.put(line.strip())
    inbox.put(None)
    thread.join()
    return outbox


async def consume(jobs: asyncio.Queue):
    path = await jobs.get()
    return await asyncio.to_thread(torch.load, path)  # expect: unsafe file


async def produce(jobs: asyncio.Queue):
    with open("jobs.txt") as lines:
        for line in lines:
            await jobs.put(line.strip())


async def both():
    jobs = asyncio.Queue()
    await asyncio.gather(produce(jobs), consume(jobs))


def submitted(paths):
    with concurrent.futures.ProcessPoolExecutor() as pool:
        futures = {pool.submit(torch.load, path, map_location="cpu"): path for path in paths}  # expect: unsafe command_line
        return [future.result() for future in concurrent.futures.as_completed(futures)]


Loader(sys.argv[1]).run()
threaded()
asyncio.run(both())
submitted(sys.argv[2:])
