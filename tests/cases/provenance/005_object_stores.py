"""Objects of three stores, as files and as bytes."""
import io
import os

import boto3
import torch
from azure.storage.blob import BlobClient
from google.cloud import storage


def s3_file():
    boto3.client("s3").download_file("acme-models", "ner/model.pt", "/tmp/ner.pt")
    return torch.load("/tmp/ner.pt")  # expect: unsafe network


def s3_object():
    answer = boto3.client("s3").get_object(Bucket=os.environ["BUCKET"], Key="ner/model.pt")
    return torch.load(io.BytesIO(answer["Body"].read()))  # expect: unsafe network,environment


def s3_buffer():
    buffer = io.BytesIO()
    boto3.client("s3").download_fileobj("acme-models", "ner/crf.pt", buffer)
    buffer.seek(0)
    return torch.load(buffer)  # expect: unsafe network


def google():
    blob = storage.Client().bucket("acme-models").blob("ner/model.pt")
    blob.download_to_filename("google.pt")
    return torch.load("google.pt")  # expect: unsafe network


def azure():
    blob = BlobClient.from_blob_url("https://acme.blob.core.example/ner/model.pt")
    return torch.load(io.BytesIO(blob.download_blob().readall()))  # expect: unsafe network
