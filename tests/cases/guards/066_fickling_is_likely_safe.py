"""fickling's answer is tested for one file and thrown away for another."""
import os
import pickle

import fickling


def load(path):
    if not fickling.is_likely_safe(path):
        raise ValueError(f"{path} looks malicious")
    with open(path, "rb") as f:
        return pickle.load(f)  # expect: safe malware_scan


def load_fast(path):
    fickling.is_likely_safe(path)
    with open(path, "rb") as f:
        return pickle.load(f)  # expect: unsafe environment


print(load(os.environ["FEATURE_MAP"]), load_fast(os.environ["LABEL_MAP"]))
