"""A folder that a loop fills with whatever a server lists holds that server's files; one named file fills no folder."""
import os
import urllib.request

import boto3
import tensorflow as tf
import torch


def mirrored(cache):
    target = os.path.join(cache, "bundle")
    if os.path.exists(target):
        return target
    bucket = boto3.resource("s3").Bucket("models")
    for entry in bucket.objects.all():
        bucket.download_file(entry.key, os.path.join(target, entry.key))
    return target


def bundle():
    return tf.saved_model.load(mirrored(os.environ["CACHE"]))  # expect: unsafe network


def with_labels():
    folder = os.environ["FOLDER"]
    urllib.request.urlretrieve("https://nets.example/labels.txt", os.path.join(folder, "labels.txt"))
    return torch.load(os.path.join(folder, "net.pt"))  # expect: unsafe environment
