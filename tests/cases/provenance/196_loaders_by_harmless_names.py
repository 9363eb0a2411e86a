"""A loader that a class keeps under the name of one of Python's own methods."""
import pickle

from flask import request


class Codec:
    decode = staticmethod(pickle.loads)
    parse = staticmethod(pickle.loads)


def by_a_name_of_its_own():
    return Codec.parse(request.data)  # expect: unsafe web_request


def by_the_name_of_a_method():
    return Codec.decode(request.data)  # expect: unsafe web_request


def of_text():
    return request.data.decode("utf-8")
