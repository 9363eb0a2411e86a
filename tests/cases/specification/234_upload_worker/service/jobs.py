import pickle

import redis
import torch


def inspect(path):
    return torch.load(path, map_location="cpu")  # expect: unsafe web_request


def work():
    queue = redis.Redis()
    while True:
        _, name = queue.blpop("jobs")
        with open("/srv/models/" + name.decode(), "rb") as handle:
            pickle.load(handle)  # expect: unsafe message
