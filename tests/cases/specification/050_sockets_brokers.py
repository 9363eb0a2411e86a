"""Sockets, ZeroMQ, Kafka, Celery."""
import pickle
import socket

import zmq
from celery import Celery
from kafka import KafkaConsumer

celery = Celery("jobs", broker="redis://localhost")


def client():
    with socket.create_connection(("models.example.org", 9000)) as s:
        return pickle.loads(s.recv(1 << 20))  # expect: unsafe network


def server():
    listener = socket.socket()
    listener.bind(("0.0.0.0", 9000))
    listener.listen()
    while True:
        connection, _ = listener.accept()
        print(pickle.loads(connection.recv(65536)))  # expect: unsafe message


def zeromq():
    sock = zmq.Context().socket(zmq.PULL)
    sock.connect("tcp://localhost:5555")
    return pickle.loads(sock.recv())  # expect: unsafe message


def consume():
    for record in KafkaConsumer("models"):
        print(pickle.loads(record.value))  # expect: unsafe message


@celery.task
def evaluate(path):
    import torch

    return len(torch.load(path))  # expect: unsafe message
