"""Jobs from Redis and ZeroMQ, signed or stripped by another module."""
import pickle

import redis
import zmq

from .signing import strip, unsign

client = redis.StrictRedis(host="queue")


def next_job():
    _, blob = client.blpop("jobs")
    return pickle.loads(unsign(blob))  # expect: safe signature_check


def next_internal_job():
    _, blob = client.blpop("internal")
    return pickle.loads(strip(blob))  # expect: unsafe message


def from_socket():
    socket = zmq.Context.instance().socket(zmq.REP)
    socket.bind("tcp://*:7777")
    try:
        return pickle.loads(unsign(socket.recv()))  # expect: safe signature_check
    except ValueError:
        return pickle.loads(socket.recv())  # expect: unsafe message


def convenience():
    return zmq.Context.instance().socket(zmq.SUB).recv_pyobj()  # expect: unsafe message
