"""Processes and threads are no sandboxes."""
import multiprocessing as mp
import os
import threading

import torch


def child(path, queue):
    queue.put(len(torch.load(path)))  # expect: unsafe environment


def thread_target(path):
    print(len(torch.load(path)))  # expect: unsafe environment


if __name__ == "__main__":
    q = mp.Queue()
    process = mp.Process(target=child, args=(os.environ["MODEL"], q))
    process.start()
    process.join()
    t = threading.Thread(target=thread_target, kwargs={"path": os.environ["MODEL"]})
    t.start()
    t.join()
