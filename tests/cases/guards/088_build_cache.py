"""A cache that is built if it is not there proves nothing; one that is always built does."""
import os
import pickle

import joblib


def build():
    return {word: index for index, word in enumerate(["red", "green", "blue"])}


def cached():
    if not os.path.exists("vocabulary.pkl"):
        with open("vocabulary.pkl", "wb") as f:
            pickle.dump(build(), f)
    with open("vocabulary.pkl", "rb") as f:
        return pickle.load(f)  # expect: unsafe file


def rebuilt():
    with open("rebuilt.pkl", "wb") as f:
        pickle.dump(build(), f)
    with open("rebuilt.pkl", "rb") as f:
        return pickle.load(f)  # expect: safe trusted_origin


def cached_by_exception():
    try:
        return joblib.load("colours.joblib")  # expect: unsafe file
    except FileNotFoundError:
        joblib.dump(build(), "colours.joblib")
        return build()


print(cached(), rebuilt(), cached_by_exception())
