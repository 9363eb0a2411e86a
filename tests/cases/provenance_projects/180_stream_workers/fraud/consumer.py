import io
import pickle

import torch
from kafka import KafkaConsumer

from . import config
from .store import ModelStore


def decode(raw):
    return pickle.loads(raw)  # expect: unsafe message


class Worker:
    def __init__(self, store, settings):
        self.store = store
        self.settings = settings
        self.consumer = KafkaConsumer(config.TOPIC, value_deserializer=decode)

    def run(self):
        with open(self.settings.RULES, "rb") as f:
            rules = pickle.load(f)  # expect: unsafe environment,file
        for message in self.consumer:
            event = message.value
            model = self.store.model(event["model"])
            if "weights" in event:
                model = torch.load(io.BytesIO(event["weights"]))  # expect: unsafe message
            rules.apply(model, event)


def main(name="production"):
    Worker(ModelStore("postgresql:///fraud"), config.by_name(name)).run()
