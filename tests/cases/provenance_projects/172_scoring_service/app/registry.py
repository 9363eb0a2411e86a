import tempfile
from pathlib import Path

import boto3
import joblib
import torch


class ModelRegistry:
    def __init__(self, root):
        self.root = Path(root)
        self._loaded = {}

    def get(self, name):
        if name not in self._loaded:
            self._loaded[name] = self._read(name)
        return self._loaded[name]

    def _read(self, name):
        path = self.root / name / "model.joblib"
        return joblib.load(path)  # expect: unsafe environment,file,web_request

    def standard(self):
        return joblib.load(self.root / "standard.joblib")  # expect: unsafe environment,file


class BucketRegistry(ModelRegistry):
    def __init__(self, root, bucket):
        super().__init__(root)
        self.client = boto3.client("s3")
        self.bucket = bucket

    def _read(self, name):
        with tempfile.NamedTemporaryFile(suffix=".pt") as handle:
            self.client.download_fileobj(self.bucket, f"models/{name}.pt", handle)
            handle.seek(0)
            return torch.load(handle)  # expect: unsafe environment,network,web_request
