"""Paths that one thread or task puts into a queue and another one takes out."""
import os
import queue
import sys
import threading

import torch


class Pipeline:
    def __init__(self):
        self.jobs = queue.Queue()
        self.fixed = queue.Queue()

    def start(self):
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            torch.load(self.jobs.get())  # expect: unsafe command_line
            torch.load(self.fixed.get_nowait())  # expect: unsafe file

    def submit(self, path):
        self.jobs.put(path)
        self.fixed.put("fixed.pt")


NAMED = queue.Queue()


def consumer():
    name, path = NAMED.get()
    torch.load(path)  # expect: unsafe environment


def producer():
    NAMED.put(("a", os.environ["PATH_OF_A"]))


threading.Thread(target=consumer).start()
producer()
pipeline = Pipeline()
pipeline.start()
pipeline.submit(sys.argv[1])
