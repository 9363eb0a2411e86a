"""What is typed or piped, and fileinput, which reads both."""
import fileinput
import io
import pickle
import sys

import torch

path = input("checkpoint: ").strip()
typed = torch.load(path)  # expect: unsafe standard_input
piped = pickle.load(sys.stdin.buffer)  # expect: unsafe standard_input
rest = pickle.loads(sys.stdin.buffer.read())  # expect: unsafe standard_input
line = torch.load(sys.stdin.readline().rstrip("\n"))  # expect: unsafe standard_input

for name in fileinput.input():
    either = torch.load(name.strip())  # expect: unsafe command_line,standard_input

if input("really? ") == "y":
    confirmed = torch.load("confirmed.pt")  # expect: unsafe file
buffer = io.BytesIO(open("plain.pt", "rb").read())
plain = torch.load(buffer)  # expect: unsafe file
