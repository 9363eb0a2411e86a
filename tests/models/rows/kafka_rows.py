"""Every row of models/kafka.toml once."""
import aiokafka
import confluent_kafka
import faststream.kafka
import faststream.nats
import faststream.rabbit
import faststream.redis
import faust
import kafka
import pykafka.simpleconsumer
import sys
import torch


def case_001():  # kafka.KafkaConsumer
    return torch.load(kafka.KafkaConsumer().x)  # expect: unsafe message


def case_002():  # confluent_kafka.Consumer
    return torch.load(confluent_kafka.Consumer().x)  # expect: unsafe message


def case_003():  # confluent_kafka.DeserializingConsumer
    return torch.load(confluent_kafka.DeserializingConsumer().x)  # expect: unsafe message


def case_004():  # aiokafka.AIOKafkaConsumer
    return torch.load(aiokafka.AIOKafkaConsumer().x)  # expect: unsafe message


def case_005():  # pykafka.simpleconsumer.SimpleConsumer
    return torch.load(pykafka.simpleconsumer.SimpleConsumer().x)  # expect: unsafe message


def case_006():  # kafka.KafkaConsumer.poll
    return torch.load(kafka.KafkaConsumer().poll())  # expect: unsafe message


def case_007():  # confluent_kafka.Consumer.poll
    return torch.load(confluent_kafka.Consumer().poll())  # expect: unsafe message


def case_008():  # confluent_kafka.Consumer.consume
    return torch.load(confluent_kafka.Consumer().consume())  # expect: unsafe message


def case_009():  # aiokafka.AIOKafkaConsumer.getone
    return torch.load(aiokafka.AIOKafkaConsumer().getone())  # expect: unsafe message


def case_010():  # aiokafka.AIOKafkaConsumer.getmany
    return torch.load(aiokafka.AIOKafkaConsumer().getmany())  # expect: unsafe message


def handler_011(path):  # kafka.KafkaConsumer
    return torch.load(path)  # expect: unsafe message


kafka.KafkaConsumer(value_deserializer=handler_011)


def handler_012(path):  # aiokafka.AIOKafkaConsumer
    return torch.load(path)  # expect: unsafe message


aiokafka.AIOKafkaConsumer(value_deserializer=handler_012)


def handler_013(path):  # kafka.KafkaConsumer
    return torch.load(path)  # expect: unsafe message


kafka.KafkaConsumer(key_deserializer=handler_013)


app_014 = faust.App()


@app_014.agent("x")  # faust.App.agent
def handler_014(path):
    return torch.load(path)  # expect: unsafe message


app_015 = faststream.kafka.KafkaBroker()


@app_015.subscriber("x")  # faststream.kafka.KafkaBroker.subscriber
def handler_015(path):
    return torch.load(path)  # expect: unsafe message


app_016 = faststream.rabbit.RabbitBroker()


@app_016.subscriber("x")  # faststream.rabbit.RabbitBroker.subscriber
def handler_016(path):
    return torch.load(path)  # expect: unsafe message


app_017 = faststream.redis.RedisBroker()


@app_017.subscriber("x")  # faststream.redis.RedisBroker.subscriber
def handler_017(path):
    return torch.load(path)  # expect: unsafe message


app_018 = faststream.nats.NatsBroker()


@app_018.subscriber("x")  # faststream.nats.NatsBroker.subscriber
def handler_018(path):
    return torch.load(path)  # expect: unsafe message
