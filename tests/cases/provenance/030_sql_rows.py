"""Rows and blobs of SQL databases; a key of the query adds its kinds."""
import pickle
import sqlite3
import sys

import psycopg2
import torch
from sqlalchemy import create_engine, text


def blob():
    rows = sqlite3.connect("models.db").execute("SELECT body FROM model ORDER BY id").fetchall()
    return [pickle.loads(row[0]) for row in rows]  # expect: unsafe database


def chosen(name):
    cursor = psycopg2.connect("dbname=models").cursor()
    cursor.execute("SELECT path FROM model WHERE name = %s", (name,))
    (path,) = cursor.fetchone()
    return torch.load(path)  # expect: unsafe database,command_line


def saved_to_disk():
    with create_engine("postgresql:///models").connect() as connection:
        body = connection.execute(text("SELECT body FROM model LIMIT 1")).scalar()
    with open("current.pt", "wb") as out:
        out.write(body)
    return torch.load("current.pt")  # expect: unsafe database


def written_only(path):
    with sqlite3.connect("models.db") as connection:
        connection.execute("INSERT INTO seen VALUES (?)", (path,))
    return torch.load(path)  # expect: unsafe command_line


print(blob(), chosen(sys.argv[1]), saved_to_disk(), written_only(sys.argv[2]))
