"""Function handlers of two cloud providers; a cold start reads what the environment says."""
import io
import os
import pickle

import boto3
import functions_framework
import torch

s3 = boto3.client("s3")
warm = torch.load(os.environ["WARM_MODEL"])  # expect: unsafe environment


def lambda_handler(event, context):
    inline = torch.load(event["model_path"])  # expect: unsafe web_request
    s3.download_file("acme-models", event["key"], "/tmp/model.pt")
    fetched = torch.load("/tmp/model.pt")  # expect: unsafe network,web_request
    return {"statusCode": 200, "body": len(inline) + len(fetched)}


@functions_framework.http
def predict(request):
    model = pickle.load(io.BytesIO(request.get_data()))  # expect: unsafe web_request
    return str(model)


def warm_up(event):
    return torch.load(event["model_path"])  # expect: unsafe parameter
