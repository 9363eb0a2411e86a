"""The check stands in the callers: one has it, the other does not."""
import hashlib
import os
import sys

import torch

SHA256 = "89487be85fbb2795ac4eab640cc18fe83f813ce1be2710f9f8bc878a33e4fb51"


def read_checked_state(path):
    return torch.load(path, map_location="cpu")["state_dict"]  # expect: safe integrity_check


def read_state(path):
    return torch.load(path, map_location="cpu")["state_dict"]  # expect: unsafe command_line,environment


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def main():
    student, teacher = sys.argv[1], os.environ["TEACHER"]
    if digest(student) != SHA256:
        raise SystemExit("unknown student")
    print(len(read_checked_state(student)))
    print(len(read_state(student)), len(read_state(teacher)))


main()
