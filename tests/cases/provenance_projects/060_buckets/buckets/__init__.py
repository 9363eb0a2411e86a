from .s3 import Bucket
