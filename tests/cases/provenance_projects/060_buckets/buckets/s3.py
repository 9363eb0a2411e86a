import io

import boto3


class Bucket:
    """One bucket; what is read stays in memory."""

    def __init__(self, name, client=None):
        self.client = client or boto3.client("s3")
        self.name = name

    def read(self, key):
        buffer = io.BytesIO()
        self.client.download_fileobj(self.name, key, buffer)
        buffer.seek(0)
        return buffer

    def store(self, path, key):
        self.client.upload_file(path, self.name, key)
