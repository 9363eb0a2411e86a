"""np.load with a flag in several positions."""
import argparse

import numpy as np

parser = argparse.ArgumentParser()
parser.add_argument("file")
parser.add_argument("--objects", action="store_true")
args = parser.parse_args()

a = np.load(args.file, mmap_mode="r")
b = np.load(args.file, allow_pickle=args.objects)  # expect: unsafe command_line
c = np.load(args.file, None, True)  # expect: unsafe command_line
d = np.load("dict.npy", allow_pickle=True).item()  # expect: unsafe file
with np.load(args.file, allow_pickle=False) as archive:  # expect: safe restricted_unpickling
    e = archive["x"]
