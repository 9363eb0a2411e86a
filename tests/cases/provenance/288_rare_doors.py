"""Models out of queues, tables, buckets, variables and the standard input."""
import base64
import json
import os
import pickle
import sqlite3
import sys

import boto3
import joblib
import pika
import torch
import zmq
from google.cloud import storage
from kafka import KafkaConsumer
from pymongo import MongoClient

s3 = boto3.client("s3")


def kafka():
    for record in KafkaConsumer("models", bootstrap_servers="broker:9092"):
        yield pickle.loads(record.value)  # expect: unsafe message


def rabbit(channel):
    def on_model(ch, method, properties, body):
        return pickle.loads(body)  # expect: unsafe message
    channel.basic_consume(queue="models", on_message_callback=on_model)


def main_rabbit():
    rabbit(pika.BlockingConnection(pika.URLParameters("amqp://broker")).channel())


def socket():
    pull = zmq.Context().socket(zmq.PULL)
    pull.connect("tcp://trainer:5555")
    header = json.loads(pull.recv())
    return torch.load(header["path"])  # expect: unsafe message


def row(name):
    with sqlite3.connect("registry.db") as db:
        blob, = db.execute("select body from models where name = 'prod'").fetchone()
    return pickle.loads(blob)  # expect: unsafe database


def document():
    found = MongoClient("mongodb://db").zoo.models.find_one({"stage": "prod"})
    return joblib.load(found["path"])  # expect: unsafe database


def bucket():
    s3.download_file("models", "prod/ranker.joblib", "ranker.joblib")
    return joblib.load("ranker.joblib")  # expect: unsafe network


def chosen_bucket():
    name = os.environ["MODEL_BUCKET"]
    storage.Client().bucket(name).blob("router.joblib").download_to_filename("router.joblib")
    return joblib.load("router.joblib")  # expect: unsafe network,environment


def body_of_object(key):
    return pickle.loads(s3.get_object(Bucket="models", Key=key)["Body"].read())  # expect: unsafe network,parameter


def variable():
    return torch.load(os.getenv("CHECKPOINT", "last.ckpt"))  # expect: unsafe environment,file


def variable_or_leave():
    place = os.environ.get("CHECKPOINT")
    if place is None:
        sys.exit("CHECKPOINT is not set")
    return torch.load(os.path.join(place, "last.ckpt"))  # expect: unsafe environment


def inline():
    return pickle.loads(base64.b64decode(os.environ["MODEL_B64"]))  # expect: unsafe environment


def piped():
    return torch.load(sys.stdin.buffer)  # expect: unsafe standard_input


def listed():
    for line in sys.stdin:
        torch.load(line.rstrip("\n"))  # expect: unsafe standard_input


def asked():
    answer = input("which checkpoint? ") or "checkpoints/last.pt"
    return torch.load(answer)  # expect: unsafe standard_input,file


def shipped():
    here = os.path.dirname(os.path.abspath(__file__))
    return joblib.load(os.path.join(here, "assets", "vocabulary.joblib"))  # expect: safe not_checked
