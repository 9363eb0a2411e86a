"""Object stores, drives and ftp."""
import ftplib
import io

import boto3
import fsspec
import gdown
import joblib
import torch
from google.cloud import storage

gdown.download("https://drive.google.com/uc?id=1a2b3c", "drive.pth", quiet=True)
drive = torch.load("drive.pth")  # expect: unsafe network

s3 = boto3.client("s3")
s3.download_file("models", "prod/ranker.pt", "/tmp/ranker.pt")
ranker = torch.load("/tmp/ranker.pt")  # expect: unsafe network

body = s3.get_object(Bucket="models", Key="prod/scaler.joblib")["Body"].read()
scaler = joblib.load(io.BytesIO(body))  # expect: unsafe network

blob = storage.Client().bucket("models").blob("prod/net.pt")
blob.download_to_filename("net.pt")
net = torch.load("net.pt")  # expect: unsafe network

with fsspec.open("gs://models/prod/head.pt", "rb") as f:
    head = torch.load(f)  # expect: unsafe network

ftp = ftplib.FTP("ftp.example.org")
ftp.login()
with open("old.pt", "wb") as out:
    ftp.retrbinary("RETR old.pt", out.write)
old = torch.load("old.pt")  # expect: unsafe network
