"""Values of a Redis server; the key adds its own kinds when it has some."""
import json
import pickle
import sys

import redis
import torch

server = redis.Redis()
fixed = pickle.loads(server.get("model:current"))  # expect: unsafe message
chosen = pickle.loads(server.get(sys.argv[1]))  # expect: unsafe message,command_line
field = pickle.loads(server.hget("models", "churn"))  # expect: unsafe message

_queue, job = server.blpop("jobs")
queued = torch.load(json.loads(job)["checkpoint"])  # expect: unsafe message

channel = server.pubsub()
channel.subscribe("reload")
for message in channel.listen():
    if message["type"] == "message":
        reloaded = torch.load(message["data"].decode())  # expect: unsafe message

server.set("model:last", "last.pt")
last = torch.load("last.pt")  # expect: unsafe file
