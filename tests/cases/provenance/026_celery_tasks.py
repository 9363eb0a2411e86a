"""A task takes what the broker delivers; one of them is called directly as well."""
import sys

import torch
from celery import Celery, shared_task

app = Celery("scoring", broker="amqp://broker")


@app.task(bind=True, max_retries=3)
def score(self, path):
    return len(torch.load(path))  # expect: unsafe message


@shared_task
def rescore(path):
    return len(torch.load(path))  # expect: unsafe message,command_line


def score_now(path):
    return len(torch.load(path))  # expect: unsafe command_line


if __name__ == "__main__":
    print(rescore(sys.argv[1]), score_now(sys.argv[2]))
