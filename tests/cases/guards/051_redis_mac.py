"""Messages with a MAC: verified with the service's key, or with a key that comes along."""
import hashlib
import hmac
import os
import pickle

import redis

KEY = os.environ["QUEUE_KEY"].encode()
queue = redis.Redis()


def take_job():
    _, raw = queue.blpop("jobs")
    tag, body = raw[:32], raw[32:]
    expected = hmac.new(KEY, body, hashlib.sha256).digest()
    if not hmac.compare_digest(expected, tag):
        raise ValueError("job was not signed by us")
    return pickle.loads(body)  # expect: safe signature_check


def take_event():
    _, raw = queue.blpop("events")
    key, tag, body = raw[:16], raw[16:48], raw[48:]
    expected = hmac.new(key, body, hashlib.sha256).digest()
    if not hmac.compare_digest(expected, tag):
        raise ValueError("event is damaged")
    return pickle.loads(body)  # expect: unsafe message


print(take_job(), take_event())
