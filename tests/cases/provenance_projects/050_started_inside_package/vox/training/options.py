import argparse


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--resume")
    return parser.parse_args()
