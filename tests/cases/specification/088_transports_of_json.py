"""JSON that arrives by different ways names a path."""
import json
import sys

import requests
import torch
from flask import Flask, request
from redis import Redis

app = Flask(__name__)


@app.post("/run")
def run():
    job = json.loads(request.data)
    return str(torch.load(job["model"]))  # expect: unsafe web_request


def from_pipe():
    job = json.load(sys.stdin)
    return torch.load(job["model"])  # expect: unsafe standard_input


def from_queue():
    job = json.loads(Redis().lpop("jobs"))
    return torch.load(job["model"])  # expect: unsafe message


def from_file(key):
    with open("jobs.json") as f:
        job = json.load(f)
    return torch.load(job[key])  # expect: unsafe configuration


def from_checkpoint():
    meta = torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling
    return torch.load(meta["teacher"])  # expect: unsafe command_line


def lambda_handler(event, context):
    return {"n": len(torch.load(event["path"]))}  # expect: unsafe web_request


def from_service():
    return torch.load(requests.get("https://registry.example.com/latest").json()["path"])  # expect: unsafe network


from_pipe(), from_queue(), from_file(sys.argv[1]), from_checkpoint(), from_service()
