"""Work that is handed to threads, processes and clusters keeps the kinds of its arguments."""
import multiprocessing
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import ray
import torch
from dask.distributed import Client


def load_one(path):
    return torch.load(path)  # expect: unsafe command_line


def load_for_thread(path, *, strict):
    return torch.load(path)  # expect: unsafe standard_input


@ray.remote
def load_remotely(path):
    return torch.load(path)  # expect: unsafe environment


def load_on_cluster(folder, name="best.pt"):
    return torch.load(os.path.join(folder, name))  # expect: unsafe file


def worker(queue, results):
    while (path := queue.get()) is not None:
        results.append(torch.load(path))  # expect: unsafe message


def main():
    with ThreadPoolExecutor() as pool:
        futures = [pool.submit(load_one, path) for path in sys.argv[1:]]
    threading.Thread(target=load_for_thread, args=(input(),), kwargs={"strict": True}).start()
    remote = ray.get(load_remotely.remote(os.environ["WEIGHTS"]))
    cluster = Client().submit(load_on_cluster, "/srv/nets")
    queue = multiprocessing.Queue()
    multiprocessing.Process(target=worker, args=(queue, [])).start()
    return futures, remote, cluster.result()


if __name__ == "__main__":
    main()
