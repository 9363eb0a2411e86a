"""What fills the folders."""
import json

import requests
from kafka import KafkaConsumer

from places import ENCODER, QUEUE


def fetch_encoder():
    ENCODER.parent.mkdir(parents=True, exist_ok=True)
    with requests.get("https://models.example.org/encoder.pt", stream=True) as response:
        with open(ENCODER, "wb") as out:
            for chunk in response.iter_content(8192):
                out.write(chunk)


def drain():
    for record in KafkaConsumer("models"):
        (QUEUE / "latest.pkl").write_bytes(record.value)


def remember(path):
    with open("state.json", "w") as handle:
        json.dump({"last": path}, handle)
