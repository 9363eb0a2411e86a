"""Globals that one function sets and another one reads."""
import argparse
import sys

import torch

MODEL_PATH = None
TEACHER_PATH = "teacher.pt"
SETTINGS = {"head": None}


def configure():
    global MODEL_PATH
    MODEL_PATH = sys.argv[1]
    SETTINGS["head"] = input("head: ")


def shadow():
    TEACHER_PATH = sys.argv[2]
    return TEACHER_PATH


def load_model():
    return torch.load(MODEL_PATH)  # expect: unsafe command_line


def load_teacher():
    return torch.load(TEACHER_PATH)  # expect: unsafe file


def load_head():
    return torch.load(SETTINGS["head"])  # expect: unsafe standard_input


def load_option():
    return torch.load(opt.encoder)  # expect: unsafe command_line


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder")
    opt, _ = parser.parse_known_args()
    configure()
    print(shadow(), load_model(), load_teacher(), load_head(), load_option())
