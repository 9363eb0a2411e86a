"""JSON and YAML that arrive by a transport have the transport's kind alone."""
import json
import sys

import redis
import requests
import torch
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    wanted = yaml.safe_load(request.data)
    return str(torch.load(wanted["checkpoint"]))  # expect: unsafe web_request


def from_pipe():
    return torch.load(json.load(sys.stdin)["checkpoint"])  # expect: unsafe standard_input


def from_broker():
    body = redis.Redis().lpop("jobs")
    return torch.load(yaml.safe_load(body)["checkpoint"])  # expect: unsafe message


def from_service():
    answer = requests.get("https://plans.example.net/today").json()
    return torch.load(answer["checkpoint"])  # expect: unsafe network


def from_disk():
    with open("job.json") as handle:
        return torch.load(json.load(handle)["checkpoint"])  # expect: unsafe configuration
