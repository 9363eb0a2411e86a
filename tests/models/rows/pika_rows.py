"""Every row of models/pika.toml once."""
import aio_pika
import aio_pika.abc
import kombu
import kombu.messaging
import nats
import nats.aio.client
import nats.aio.msg
import nsq
import paho.mqtt.client
import pika
import pika.adapters.blocking_connection
import pika.channel
import pulsar
import stomp
import stomp.utils
import sys
import torch


def case_001():  # pika.adapters.blocking_connection.BlockingChannel.basic_get
    return torch.load(pika.adapters.blocking_connection.BlockingChannel().basic_get())  # expect: unsafe message


def case_002():  # pika.adapters.blocking_connection.BlockingChannel.consume
    return torch.load(pika.adapters.blocking_connection.BlockingChannel().consume())  # expect: unsafe message


def case_003():  # aio_pika.IncomingMessage
    return torch.load(aio_pika.IncomingMessage().x)  # expect: unsafe message


def case_004():  # aio_pika.abc.AbstractIncomingMessage
    return torch.load(aio_pika.abc.AbstractIncomingMessage().x)  # expect: unsafe message


def case_005():  # aio_pika.Queue
    return torch.load(aio_pika.Queue().x)  # expect: unsafe message


def case_006():  # aio_pika.abc.AbstractQueue
    return torch.load(aio_pika.abc.AbstractQueue().x)  # expect: unsafe message


def case_007():  # kombu.SimpleQueue
    return torch.load(kombu.SimpleQueue().x)  # expect: unsafe message


def case_008():  # kombu.Message
    return torch.load(kombu.Message().x)  # expect: unsafe message


def case_009():  # nats.aio.msg.Msg
    return torch.load(nats.aio.msg.Msg().x)  # expect: unsafe message


def case_010():  # stomp.utils.Frame
    return torch.load(stomp.utils.Frame().x)  # expect: unsafe message


def case_011():  # paho.mqtt.client.MQTTMessage
    return torch.load(paho.mqtt.client.MQTTMessage().x)  # expect: unsafe message


def case_012():  # pulsar.Consumer
    return torch.load(pulsar.Consumer().x)  # expect: unsafe message


def case_013():  # pulsar.Message
    return torch.load(pulsar.Message().x)  # expect: unsafe message


def case_014():  # nsq.Message
    return torch.load(nsq.Message().x)  # expect: unsafe message


def case_015():  # pika.BlockingConnection.channel gives pika.adapters.blocking_connection.BlockingChannel
    return torch.load(pika.BlockingConnection().channel("x").basic_get("x"))  # expect: unsafe message


def case_016():  # pika.adapters.blocking_connection.BlockingConnection.channel gives pika.adapters.blocking_connection.BlockingChannel
    return torch.load(pika.adapters.blocking_connection.BlockingConnection().channel("x").basic_get("x"))  # expect: unsafe message


def case_017():  # pika.SelectConnection.channel gives pika.channel.Channel
    return pika.SelectConnection().channel("x")


def case_018():  # pulsar.Client.subscribe gives pulsar.Consumer
    return torch.load(pulsar.Client().subscribe("x").x)  # expect: unsafe message


def case_019():  # nats.connect gives nats.aio.client.Client
    return nats.connect("x")


def handler_020(path):  # pika.adapters.blocking_connection.BlockingChannel.basic_consume
    return torch.load(path)  # expect: unsafe message


pika.adapters.blocking_connection.BlockingChannel().basic_consume(None, handler_020)


def handler_021(path):  # pika.channel.Channel.basic_consume
    return torch.load(path)  # expect: unsafe message


pika.channel.Channel().basic_consume(None, handler_021)


def handler_022(path):  # kombu.Consumer
    return torch.load(path)  # expect: unsafe message


kombu.Consumer(None, None, None, None, handler_022)


def handler_023(path):  # kombu.messaging.Consumer
    return torch.load(path)  # expect: unsafe message


kombu.messaging.Consumer(None, None, None, None, handler_023)


def handler_024(path):  # kombu.Consumer.register_callback
    return torch.load(path)  # expect: unsafe message


kombu.Consumer().register_callback(handler_024)


def handler_025(path):  # kombu.messaging.Consumer.register_callback
    return torch.load(path)  # expect: unsafe message


kombu.messaging.Consumer().register_callback(handler_025)


def handler_026(path):  # nats.aio.client.Client.subscribe
    return torch.load(path)  # expect: unsafe message


nats.aio.client.Client().subscribe(None, None, handler_026)


class Handler027(stomp.ConnectionListener):
    def on_message(self, path):
        return torch.load(path)  # expect: unsafe message


app_028 = paho.mqtt.client.Client()


@app_028.message_callback("x")  # paho.mqtt.client.Client.message_callback
def handler_028(path):
    return torch.load(path)  # expect: unsafe message


app_029 = paho.mqtt.client.Client()


@app_029.topic_callback("x")  # paho.mqtt.client.Client.topic_callback
def handler_029(path):
    return torch.load(path)  # expect: unsafe message


def handler_030(path):  # paho.mqtt.client.Client.message_callback_add
    return torch.load(path)  # expect: unsafe message


paho.mqtt.client.Client().message_callback_add(None, handler_030)
