"""A gRPC servicer and a gRPC client."""
import io
from concurrent import futures

import grpc
import torch
import weights_pb2
import weights_pb2_grpc


class WeightService(weights_pb2_grpc.WeightServiceServicer):
    def __init__(self, baseline):
        self.baseline = torch.load(baseline)  # expect: unsafe file

    def Push(self, request, context):
        state = torch.load(io.BytesIO(request.blob))  # expect: unsafe message
        return weights_pb2.PushReply(count=len(state))


def pull(address):
    with grpc.insecure_channel(address) as channel:
        reply = weights_pb2_grpc.WeightServiceStub(channel).Pull(weights_pb2.PullRequest())
    return torch.load(io.BytesIO(reply.blob))  # expect: unsafe message


server = grpc.server(futures.ThreadPoolExecutor())
weights_pb2_grpc.add_WeightServiceServicer_to_server(WeightService("baseline.pt"), server)
pull("localhost:50051")
