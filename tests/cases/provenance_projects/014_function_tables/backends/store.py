"""Objects of a store."""
import io

import boto3
import torch


def load_store(root, name):
    answer = boto3.client("s3").get_object(Bucket="acme", Key=name)
    return torch.load(io.BytesIO(answer["Body"].read()))  # expect: unsafe network,command_line
