import pickle
import sys

with open(sys.argv[1], "rb") as stream:
    print(len(pickle.load(stream)))  # expect: unsafe command_line
