import json
import pickle

import redis
import torch

from .settings import get_settings


def warm_up(path):
    model = torch.load(path)  # expect: unsafe web_request
    model.eval()


def forever():
    queue = redis.Redis.from_url(get_settings().redis_url)
    while True:
        _, raw = queue.blpop("jobs")
        job = json.loads(raw)
        handle(job)


def handle(job):
    if job["kind"] == "blob":
        return pickle.loads(bytes.fromhex(job["body"]))  # expect: unsafe message
    return torch.load(job["path"])  # expect: unsafe message
