import pickle

import torch
from celery import Celery, shared_task

app = Celery("nets", broker="amqp://localhost")


class NetTask(app.Task):
    weights = "net.pt"
    _net = None

    @property
    def net(self):
        if self._net is None:
            self._net = torch.load(self.weights)  # expect: unsafe file
        return self._net


@app.task(bind=True, base=NetTask)
def predict(self, sample):
    return self.net(pickle.loads(sample))  # expect: unsafe message


@shared_task
def warm():
    return torch.load("warm.pt")  # expect: unsafe file
