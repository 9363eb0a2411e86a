"""Classes and functions that data names."""
import argparse
import os
from pydoc import locate

import yaml

import zoo
from zoo import mlp


def locate_class(spec):
    return locate(spec["target"])


def build(spec):
    return locate_class(spec)(**spec["params"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--arch")
    parser.add_argument("--weights")
    args = parser.parse_args()
    model = getattr(zoo, args.arch)(args.weights)
    small = zoo.small.__dict__[args.arch](os.environ["SMALL"]) if args.arch.islower() else None
    conv = zoo.READERS[args.arch](os.environ["CONV"])
    with open("model.yaml") as f:
        head = build(yaml.safe_load(f))
    return model, small, conv, head, mlp.Direct(input())


if __name__ == "__main__":
    main()
