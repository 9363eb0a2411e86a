"""Reads pickles."""
import pickle

from .registry import register


@register("pkl")
def read_pickle(path):
    with open(path, "rb") as handle:
        return pickle.load(handle)  # expect: unsafe command_line
