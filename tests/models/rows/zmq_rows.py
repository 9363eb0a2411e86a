"""Every row of models/zmq.toml once."""
import sys
import torch
import zmq
import zmq.eventloop.zmqstream


def case_001():  # zmq.Socket.recv_pyobj
    return zmq.Socket().recv_pyobj()  # expect: unsafe message


def case_002():  # zmq.Socket.recv
    return torch.load(zmq.Socket().recv())  # expect: unsafe message


def case_003():  # zmq.Socket.recv_multipart
    return torch.load(zmq.Socket().recv_multipart())  # expect: unsafe message


def case_004():  # zmq.Socket.recv_string
    return torch.load(zmq.Socket().recv_string())  # expect: unsafe message


def case_005():  # zmq.Socket.recv_json
    return torch.load(zmq.Socket().recv_json())  # expect: unsafe message


def case_006():  # zmq.Socket.recv_serialized
    return torch.load(zmq.Socket().recv_serialized())  # expect: unsafe message


def case_007():  # zmq.Socket.recv_into
    return torch.load(zmq.Socket().recv_into())  # expect: unsafe message


def case_008():  # zmq.Context.socket gives zmq.Socket
    return torch.load(zmq.Context().socket("x").recv("x"))  # expect: unsafe message


def case_009():  # zmq.Context.instance gives zmq.Context
    return zmq.Context().instance("x")


def handler_010(path):  # zmq.eventloop.zmqstream.ZMQStream.on_recv
    return torch.load(path)  # expect: unsafe message


zmq.eventloop.zmqstream.ZMQStream().on_recv(handler_010)
