"""The name is compared, the folder is not; and a comparison of the right value."""
import argparse
import os

import joblib

NAMES = ("encoder.joblib", "decoder.joblib")

parser = argparse.ArgumentParser()
parser.add_argument("left")
parser.add_argument("right")
args = parser.parse_args()

if args.left not in NAMES:
    parser.error("unknown model")
left = joblib.load(os.path.join("models", args.left))  # expect: safe allow_list
right = joblib.load(os.path.join("models", args.right))  # expect: unsafe command_line

if args.left == "encoder.joblib":
    pair = joblib.load(os.path.join("pairs", args.right))  # expect: unsafe command_line
else:
    pair = None
print(left, right, pair)
