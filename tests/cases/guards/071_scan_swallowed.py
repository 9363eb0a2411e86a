"""check=True raises; one function lets it through and one does not."""
import os
import subprocess

import joblib


def scan(path):
    subprocess.run(["modelaudit", "scan", path], check=True)


def load_scanned(path):
    scan(path)
    return joblib.load(path)  # expect: safe malware_scan


def load_reported(path):
    try:
        scan(path)
    except subprocess.CalledProcessError as error:
        print("modelaudit:", error)
    return joblib.load(path)  # expect: unsafe environment


print(load_scanned(os.environ["RISK_MODEL"]), load_reported(os.environ["LOSS_MODEL"]))
