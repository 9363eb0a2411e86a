"""Blobs and paths out of databases."""
import pickle
import sqlite3

import lmdb
import psycopg2
import pymongo
import torch

rows = sqlite3.connect("m.db").execute("SELECT blob FROM models").fetchall()
models = [pickle.loads(row[0]) for row in rows]  # expect: unsafe database

with psycopg2.connect(dbname="ml") as connection:
    with connection.cursor() as cursor:
        cursor.execute("SELECT path FROM models ORDER BY id DESC LIMIT 1")
        (path,) = cursor.fetchone()
torch.load(path)  # expect: unsafe database

document = pymongo.MongoClient().ml.models.find_one({"name": "ranker"})
pickle.loads(document["payload"])  # expect: unsafe database

env = lmdb.open("features", readonly=True)
with env.begin() as txn:
    pickle.loads(txn.get(b"0"))  # expect: unsafe database
