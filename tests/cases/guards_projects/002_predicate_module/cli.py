"""The answer of a predicate in another module: tested, and only shown."""
import argparse
import sys

import joblib

import security

parser = argparse.ArgumentParser()
parser.add_argument("model")
parser.add_argument("reference")
args = parser.parse_args()

if not security.is_released(args.model):
    sys.exit("this model was never released")
model = joblib.load(args.model)  # expect: safe integrity_check

print("reference released:", security.is_released(args.reference))
reference = joblib.load(args.reference)  # expect: unsafe command_line
