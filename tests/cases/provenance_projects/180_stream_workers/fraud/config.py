import configparser
import os

_parser = configparser.ConfigParser()
_parser.read("fraud.ini")

MODEL_FILE = _parser.get("model", "file", fallback="models/fraud.pkl")
FEATURES = _parser["features"]["state"]
TOPIC = "transactions"
BROKER = os.environ["BROKER"]


class Production:
    RULES = "/opt/fraud/rules.pkl"


class Staging(Production):
    RULES = os.environ.get("STAGING_RULES")


def by_name(name):
    return {"production": Production, "staging": Staging}[name]
