"""Weights that come out of queues, tables and buckets."""
import base64
import io
import json
import pickle
import sqlite3

import boto3
import joblib
import pika
import psycopg2
import torch
from kafka import KafkaConsumer
from pymongo import MongoClient


def kafka():
    for record in KafkaConsumer("weights", bootstrap_servers="broker:9092"):
        torch.load(io.BytesIO(record.value))  # expect: unsafe message


def on_delivery(channel, method, properties, body):
    job = json.loads(body)
    model = joblib.load(job["model_path"])  # expect: unsafe message
    channel.basic_ack(method.delivery_tag)
    return model


def rabbit():
    channel = pika.BlockingConnection(pika.ConnectionParameters("mq")).channel()
    channel.basic_consume(queue="jobs", on_message_callback=on_delivery)
    channel.start_consuming()


def newest_row():
    with sqlite3.connect("models.db") as db:
        (blob,) = db.execute("SELECT blob FROM models ORDER BY id DESC LIMIT 1").fetchone()
    return pickle.loads(blob)  # expect: unsafe database


def row_by_name(name):
    connection = psycopg2.connect(dbname="models")
    cursor = connection.cursor()
    cursor.execute("SELECT path FROM models WHERE name = %s", (name,))
    path = cursor.fetchone()[0]
    return torch.load(path)  # expect: unsafe database,parameter


def document():
    found = MongoClient().zoo.models.find_one({"active": True})
    return pickle.loads(base64.b64decode(found["pickled"]))  # expect: unsafe database


def bucket():
    client = boto3.client("s3")
    client.download_file("acme-models", "churn/latest.joblib", "/tmp/churn.joblib")
    return joblib.load("/tmp/churn.joblib")  # expect: unsafe network


def bucket_body(key=None):
    body = boto3.resource("s3").Object("acme-models", key or "churn/best.pt").get()["Body"]
    return torch.load(io.BytesIO(body.read()))  # expect: unsafe network,parameter,file


def worker(queue):
    while True:
        path = queue.get()
        if path is None:
            break
        torch.load(path)  # expect: unsafe parameter
