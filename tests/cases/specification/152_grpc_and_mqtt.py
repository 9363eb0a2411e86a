"""Remote procedure calls and brokers of several kinds."""
import pickle

import grpc
import paho.mqtt.client as mqtt
import redis
from confluent_kafka import Consumer

import models_pb2_grpc


class Models(models_pb2_grpc.ModelsServicer):
    def Put(self, request, context):
        model = pickle.loads(request.payload)  # expect: unsafe message
        return str(model)


def on_message(client, userdata, msg):
    print(pickle.loads(msg.payload))  # expect: unsafe message


def listen():
    pubsub = redis.Redis().pubsub()
    pubsub.subscribe("models")
    for item in pubsub.listen():
        if item["type"] == "message":
            print(pickle.loads(item["data"]))  # expect: unsafe message


def poll():
    consumer = Consumer({"bootstrap.servers": "localhost", "group.id": "g"})
    consumer.subscribe(["models"])
    while True:
        record = consumer.poll(1.0)
        if record is None or record.error():
            continue
        print(pickle.loads(record.value()))  # expect: unsafe message


client = mqtt.Client()
client.on_message = on_message
client.connect("localhost")

server = grpc.server(None)
models_pb2_grpc.add_ModelsServicer_to_server(Models(), server)
