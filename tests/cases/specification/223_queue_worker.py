"""A service thread hands jobs to worker processes over queues; results come back over a pipe."""
import multiprocessing as mp
import os
import pickle
import queue
import threading

import torch


def worker(jobs, results):
    for path in iter(jobs.get, None):
        state = torch.load(path, map_location="cpu")  # expect: unsafe message
        results.put(len(state))


def child(connection):
    connection.send_bytes(pickle.dumps({"a": 1}))


def in_thread(local):
    path = local.get()
    torch.load(path)  # expect: unsafe environment


if __name__ == "__main__":
    jobs, results = mp.Queue(), mp.Queue()
    process = mp.Process(target=worker, args=(jobs, results))
    process.start()
    jobs.put(os.environ["MODEL"])
    jobs.put(None)

    local = queue.Queue()
    local.put(os.environ["OTHER"])
    threading.Thread(target=in_thread, args=(local,)).start()
