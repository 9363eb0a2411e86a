"""Every row of models/grpc.toml once."""
import Pyro4
import Pyro5.api
import dask.distributed
import grpc
import grpc.aio
import rpyc
import service_pb2_grpc
import sys
import torch
import xmlrpc.client
import zerorpc


def case_001():  # grpc.insecure_channel
    return torch.load(grpc.insecure_channel())  # expect: unsafe message


def case_002():  # grpc.secure_channel
    return torch.load(grpc.secure_channel())  # expect: unsafe message


def case_003():  # grpc.aio.insecure_channel
    return torch.load(grpc.aio.insecure_channel())  # expect: unsafe message


def case_004():  # grpc.aio.secure_channel
    return torch.load(grpc.aio.secure_channel())  # expect: unsafe message


def case_005():  # grpc.Channel
    return torch.load(grpc.Channel().x)  # expect: unsafe message


def case_006():  # grpc.aio.Channel
    return torch.load(grpc.aio.Channel().x)  # expect: unsafe message


def case_007():  # xmlrpc.client.ServerProxy
    return torch.load(xmlrpc.client.ServerProxy())  # expect: unsafe message


def case_008():  # Pyro4.Proxy
    return torch.load(Pyro4.Proxy())  # expect: unsafe message


def case_009():  # Pyro5.api.Proxy
    return torch.load(Pyro5.api.Proxy())  # expect: unsafe message


def case_010():  # zerorpc.Client
    return torch.load(zerorpc.Client())  # expect: unsafe message


def case_011():  # rpyc.connect
    return torch.load(rpyc.connect())  # expect: unsafe message


def case_012():  # dask.distributed.Client.get_dataset
    return torch.load(dask.distributed.Client().get_dataset("net"))  # expect: unsafe message


def case_013():  # grpc.insecure_channel gives grpc.Channel
    return torch.load(grpc.insecure_channel("x").x)  # expect: unsafe message


def case_014():  # grpc.secure_channel gives grpc.Channel
    return torch.load(grpc.secure_channel("x").x)  # expect: unsafe message


def case_015():  # grpc.aio.insecure_channel gives grpc.Channel
    return torch.load(grpc.aio.insecure_channel("x").x)  # expect: unsafe message


def case_016():  # grpc.aio.secure_channel gives grpc.Channel
    return torch.load(grpc.aio.secure_channel("x").x)  # expect: unsafe message


class Handler017(service_pb2_grpc.ExampleServicer):
    def any_method(self, request):
        return torch.load(request)  # expect: unsafe message
