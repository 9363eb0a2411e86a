"""A task that a broker starts is also called directly."""
import sys

import torch
from celery import shared_task
from fastapi import FastAPI

app = FastAPI()


@shared_task(name="evaluate")
def evaluate(path):
    return len(torch.load(path))  # expect: unsafe command_line,message


@app.get("/models")
def show(path: str):
    return {"n": len(torch.load(path))}  # expect: unsafe environment,web_request


def helper(path):
    return torch.load(path)  # expect: unsafe parameter


if __name__ == "__main__":
    import os

    print(evaluate(sys.argv[1]))
    print(show(os.environ["MODEL"]))
