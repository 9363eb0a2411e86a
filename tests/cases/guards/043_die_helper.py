"""A helper that always ends the program, and one that only writes to the log."""
import hashlib
import logging
import os
import sys

import joblib

SHA256 = "1fa5f8bcc68c7002aed9d27da423f6fb3512a18a039f0678d423113882677cf4"


def die(message):
    logging.critical(message)
    sys.exit(1)


def complain(message):
    logging.critical(message)


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


price_model = os.environ["PRICE_MODEL"]
if digest(price_model) != SHA256:
    die("price model was replaced")
price = joblib.load(price_model)  # expect: safe integrity_check

demand_model = os.environ["DEMAND_MODEL"]
if digest(demand_model) != SHA256:
    complain("demand model was replaced")
demand = joblib.load(demand_model)  # expect: unsafe environment
