"""Imported behind the hook by the one, without it by the other."""
import pickle


def dump(path):
    with open(path, "rb") as f:
        print(pickle.load(f))  # expect: unsafe command_line
