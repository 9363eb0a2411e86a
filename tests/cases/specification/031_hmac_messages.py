"""Signed and unsigned messages of a queue."""
import hashlib
import hmac
import os
import pickle

import pika
from cryptography.fernet import Fernet, InvalidToken

KEY = os.environ["QUEUE_KEY"].encode()
fernet = Fernet(os.environ["FERNET_KEY"])


def signed(channel, method, properties, body):
    mac, payload = body[:64], body[64:]
    expected = hmac.new(KEY, payload, hashlib.sha256).hexdigest().encode()
    if not hmac.compare_digest(mac, expected):
        channel.basic_nack(method.delivery_tag)
        return
    job = pickle.loads(payload)  # expect: safe signature_check
    print(job)


def encrypted(channel, method, properties, body):
    try:
        payload = fernet.decrypt(body)
    except InvalidToken:
        return
    print(pickle.loads(payload))  # expect: safe signature_check


def plain(channel, method, properties, body):
    print(pickle.loads(body))  # expect: unsafe message


def logs_only(channel, method, properties, body):
    mac, payload = body[:64], body[64:]
    expected = hmac.new(KEY, payload, hashlib.sha256).hexdigest().encode()
    if not hmac.compare_digest(mac, expected):
        print("bad signature on", method.delivery_tag)
    print(pickle.loads(payload))  # expect: unsafe message


connection = pika.BlockingConnection(pika.ConnectionParameters("localhost"))
channel = connection.channel()
channel.basic_consume(queue="signed", on_message_callback=signed)
channel.basic_consume(queue="encrypted", on_message_callback=encrypted)
channel.basic_consume(queue="plain", on_message_callback=plain)
channel.basic_consume(queue="logs", on_message_callback=logs_only)
channel.start_consuming()
