"""Looks the loader up when it is called."""
import pickle


def read(path):
    with open(path, "rb") as f:
        return pickle.load(f)  # expect: safe malware_scan
