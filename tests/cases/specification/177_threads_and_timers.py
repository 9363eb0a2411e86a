"""Functions that are given to threads, executors, atexit and signal handlers."""
import atexit
import os
import sys
import threading
from concurrent.futures import ProcessPoolExecutor, as_completed

import torch


def shard(path, index):
    return index, torch.load(path)  # expect: unsafe command_line


def refresh(path):
    torch.load(path)  # expect: unsafe environment


def goodbye(path):
    torch.load(path)  # expect: unsafe file


def main():
    with ProcessPoolExecutor() as executor:
        futures = [executor.submit(shard, p, i) for i, p in enumerate(sys.argv[1:])]
        for future in as_completed(futures):
            print(future.result())
    threading.Timer(60.0, refresh, args=[os.environ["MODEL"]]).start()
    atexit.register(goodbye, "last.pt")


if __name__ == "__main__":
    main()
