"""What arrives from a broker, a socket or a queue."""
import pickle

import pika
import redis
import torch
import zmq
from kafka import KafkaConsumer


def from_kafka():
    consumer = KafkaConsumer("nets", bootstrap_servers="kafka:9092")
    for record in consumer:
        yield pickle.loads(record.value)  # expect: unsafe message


def on_message(channel, method, properties, body):
    torch.load(body.decode())  # expect: unsafe message


def from_rabbit():
    channel = pika.BlockingConnection().channel()
    channel.basic_consume(queue="nets", on_message_callback=on_message, auto_ack=True)
    channel.start_consuming()


def from_redis():
    pubsub = redis.Redis().pubsub()
    pubsub.subscribe("nets")
    for item in pubsub.listen():
        if item["type"] == "message":
            yield pickle.loads(item["data"])  # expect: unsafe message


def from_zmq():
    socket = zmq.Context.instance().socket(zmq.PULL)
    socket.bind("tcp://*:5555")
    header, blob = socket.recv_multipart()
    return pickle.loads(blob)  # expect: unsafe message
