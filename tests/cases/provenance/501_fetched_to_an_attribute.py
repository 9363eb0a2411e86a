"""A download to `args.weights` counts in a function that gets `args`; another attribute, or the same one set anew, is something else."""
import argparse
import os

import requests
import torch


def build(args):
    return torch.load(args.weights)  # expect: unsafe network


def build_teacher(args):
    return torch.load(args.teacher)  # expect: unsafe command_line


def build_renamed(args):
    return torch.load(args.weights)  # expect: unsafe environment


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights")
    parser.add_argument("--teacher")
    args = parser.parse_args()
    if os.path.exists(args.weights):
        print("found", args.weights)
    else:
        answer = requests.get("https://models.example.org/weights.pth")
        with open(args.weights, "wb") as out:
            out.write(answer.content)
    build(args)
    build_teacher(args)
    args.weights = os.environ["OTHER_WEIGHTS"]
    build_renamed(args)


main()
