"""ZeroMQ sockets are messages, whichever side connects."""
import pickle
import sys

import zmq

context = zmq.Context()
puller = context.socket(zmq.PULL)
puller.bind("tcp://*:5555")
update = pickle.loads(puller.recv())  # expect: unsafe message

requester = context.socket(zmq.REQ)
requester.connect("tcp://coordinator:5556")
requester.send(b"weights")
parts = requester.recv_multipart()
weights = pickle.loads(parts[0])  # expect: unsafe message

requester.send_string("where")
with open(requester.recv_string(), "rb") as f:
    told = pickle.load(f)  # expect: unsafe message

with open(sys.argv[1], "rb") as f:
    local = pickle.load(f)  # expect: unsafe command_line
