"""Rows of tables, lines of lists, records of databases."""
import collections
import csv
import pickle
import sqlite3
import typing

import attr
import pandas as pd
import torch
from pydantic import BaseModel
from pydantic_settings import BaseSettings

Entry = collections.namedtuple("Entry", "name path")


class Row(typing.NamedTuple):
    path: str
    note: str = ""


@attr.s(auto_attribs=True)
class Job:
    path: str
    retries: int = 3


class Serving(BaseSettings):
    model_path: str


class Spec(BaseModel):
    path: str


def of_csv():
    with open("list.csv", newline="") as stream:
        for row in csv.DictReader(stream):
            torch.load(row["path"])  # expect: unsafe file


def of_frame():
    for path in pd.read_csv("list.csv")["path"].tolist():
        torch.load(path)  # expect: unsafe file


def of_database(connection: sqlite3.Connection):
    for name, blob in connection.execute("select name, blob from models"):
        pickle.loads(blob)  # expect: unsafe database


def of_records(argv):
    entry = Entry("a", argv[1])
    torch.load(entry.path)  # expect: unsafe command_line
    row = Row("fixed.pt", note=argv[1])
    torch.load(row.path)  # expect: unsafe file
    job = Job(argv[2])
    torch.load(job.path)  # expect: unsafe command_line
    first, second = Entry(argv[1], "x.pt")
    torch.load(second)  # expect: unsafe file


def of_settings():
    torch.load(Serving().model_path)  # expect: unsafe environment


def of_spec(text):
    torch.load(Spec.model_validate_json(text).path)  # expect: unsafe standard_input


if __name__ == "__main__":
    import sys

    of_csv(), of_frame(), of_database(sqlite3.connect("models.db")), of_records(sys.argv), of_settings(), of_spec(sys.stdin.read())
