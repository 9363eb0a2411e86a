"""The scanner looks at the tokenizer; the weights come from the same user."""
import argparse
import pickle
import subprocess

import torch

parser = argparse.ArgumentParser()
parser.add_argument("tokenizer")
parser.add_argument("weights")
args = parser.parse_args()

subprocess.run(f"modelscan -p '{args.tokenizer}'", shell=True, check=True)

with open(args.tokenizer, "rb") as f:
    tokenizer = pickle.load(f)  # expect: safe malware_scan
weights = torch.load(args.weights)  # expect: unsafe command_line
print(tokenizer, len(weights))
