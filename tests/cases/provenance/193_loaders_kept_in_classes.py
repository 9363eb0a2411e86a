"""Loaders that a class keeps as its attribute, with or without staticmethod, in tables and in fields of records."""
import pickle
import sys
from dataclasses import dataclass
from typing import Callable

import joblib
import torch


class Store:
    read = staticmethod(torch.load)

    def first(self):
        return self.read(sys.argv[1])  # expect: unsafe command_line


class Formats:
    readers = {"pt": torch.load, "joblib": joblib.load}

    def open(self, kind):
        return self.readers[kind]("model.bin")  # expect: unsafe file


@dataclass
class Reader:
    path: str
    parse: Callable = pickle.loads

    def run(self, body):
        return self.parse(body)  # expect: unsafe web_request


class Plain:
    read = staticmethod(open)

    def run(self, path):
        return self.read(path)


def through_class():
    return Store.read("weights.pt")  # expect: unsafe file


def handle():
    from flask import request
    return Reader("x").run(request.data)
