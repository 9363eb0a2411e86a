"""Kafka and RabbitMQ consumers; what is only sent there does not come from there."""
import pickle

import pika
import torch
from confluent_kafka import Consumer
from kafka import KafkaConsumer, KafkaProducer


def kafka_python():
    for record in KafkaConsumer("models", bootstrap_servers="broker:9092"):
        print(pickle.loads(record.value))  # expect: unsafe message


def confluent():
    consumer = Consumer({"bootstrap.servers": "broker:9092", "group.id": "scorer"})
    consumer.subscribe(["models"])
    record = consumer.poll(1.0)
    return pickle.loads(record.value())  # expect: unsafe message


def on_message(channel, method, properties, body):
    state = torch.load(body.decode())  # expect: unsafe message
    print(state)


def announce():
    path = "announced.pt"
    KafkaProducer().send("announcements", path.encode())
    return torch.load(path)  # expect: unsafe file


connection = pika.BlockingConnection(pika.ConnectionParameters("broker"))
channel = connection.channel()
channel.basic_consume(queue="models", on_message_callback=on_message)
_method, _properties, content = channel.basic_get("spare")
spare = pickle.loads(content)  # expect: unsafe message
