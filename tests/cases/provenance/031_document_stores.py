"""MongoDB, GridFS and LMDB hold models."""
import pickle

import gridfs
import lmdb
import torch
from pymongo import MongoClient

database = MongoClient("mongodb://db.example.net").models

document = database.weights.find_one({"name": "current"})
current = pickle.loads(document["blob"])  # expect: unsafe database

stored = gridfs.GridFS(database).get_last_version("tagger.pt")
tagger = torch.load(stored)  # expect: unsafe database

with lmdb.open("features.lmdb", readonly=True).begin() as transaction:
    features = pickle.loads(transaction.get(b"0"))  # expect: unsafe database

flat = pickle.load(open("features.pkl", "rb"))  # expect: unsafe file
print(current, tagger, features, flat)
