import pickle

from .paths import BUILTIN, CURRENT


def run():
    with open(CURRENT, "rb") as f:
        return pickle.load(f)  # expect: unsafe web_request


def builtin():
    with BUILTIN.open("rb") as f:
        return pickle.load(f)  # expect: unsafe file


if __name__ == "__main__":
    run(), builtin()
