"""Blobs and paths out of databases."""
import pickle
import sqlite3

import gridfs
import lmdb
import pymongo
import torch
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from .schema import Head, Net

engine = create_engine("sqlite:///nets.db")


def by_name(name):
    with Session(engine) as session:
        net = session.query(Net).filter_by(name=name).first()
        return pickle.loads(net.blob)  # expect: unsafe command_line,database


def all_nets():
    with Session(engine) as session:
        return [pickle.loads(blob) for blob in session.scalars(select(Net.blob))]  # expect: unsafe database


def head():
    return pickle.loads(Head.get(Head.name == "large").blob)  # expect: unsafe database


def numbered(connection):
    row = connection.execute("SELECT max(version), path FROM nets").fetchone()
    newest = torch.load(f"nets/{int(row[0])}.pt")  # expect: unsafe file
    return newest, torch.load(row[1])  # expect: unsafe database


def stored_by_us(thing):
    connection = sqlite3.connect("things.db")
    connection.execute("INSERT INTO things VALUES (?)", (pickle.dumps(thing),))
    (blob,) = connection.execute("SELECT blob FROM things").fetchone()
    return pickle.loads(blob)  # expect: unsafe database


def from_mongo():
    files = gridfs.GridFS(pymongo.MongoClient().nets)
    return pickle.load(files.get_last_version("large"))  # expect: unsafe database


def from_lmdb():
    with lmdb.open("nets.lmdb", readonly=True).begin() as txn:
        return pickle.loads(txn.get(b"net"))  # expect: unsafe database
