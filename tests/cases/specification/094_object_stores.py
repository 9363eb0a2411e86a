"""More stores, clients and protocols."""
import io
import pickle

import paramiko
import pandas as pd
import s3fs
import smart_open
import torch
from azure.storage.blob import BlobServiceClient
from cached_path import cached_path

with smart_open.open("s3://bucket/model.pkl", "rb") as f:
    pickle.load(f)  # expect: unsafe network

ssh = paramiko.SSHClient()
ssh.connect("gpu01.example.org")
sftp = ssh.open_sftp()
sftp.get("/runs/last.pt", "last.pt")
torch.load("last.pt")  # expect: unsafe network

service = BlobServiceClient(account_url="https://acme.blob.core.windows.net")
data = service.get_blob_client("models", "ranker.pt").download_blob().readall()
torch.load(io.BytesIO(data))  # expect: unsafe network

fs = s3fs.S3FileSystem()
with fs.open("bucket/other.pt", "rb") as f:
    torch.load(f)  # expect: unsafe network

pd.read_pickle("https://example.org/frame.pkl")  # expect: unsafe network

torch.load(cached_path("https://example.org/cached.pt"))  # expect: unsafe network
torch.load(cached_path("hf://acme/net/weights.pt"))  # expect: unsafe model_hub
