"""The project's own loader handed to pools and threads."""
import asyncio
import os
import sys
import threading
from concurrent.futures import ProcessPoolExecutor

import torch


def read(path):
    return torch.load(path)  # expect: unsafe command_line


def read_in(folder, name):
    return torch.load(os.path.join(folder, name))  # expect: unsafe environment,standard_input


def watch(path, done):
    state = torch.load(path)  # expect: unsafe file
    done.set()
    return state


async def read_async(path):
    return torch.load(path)  # expect: unsafe environment


def main():
    with ProcessPoolExecutor() as pool:
        states = list(pool.map(read, sys.argv[1:]))
        future = pool.submit(read_in, os.environ["RUNS"], input("name: "))
    done = threading.Event()
    threading.Thread(target=watch, args=("watched.pt",), kwargs={"done": done}).start()
    asyncio.run(read_async(os.environ["MODEL"]))
    return states, future.result()


if __name__ == "__main__":
    main()
