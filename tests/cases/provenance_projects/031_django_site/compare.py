"""A script beside the site."""
import argparse

from runs.services import compare


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("left")
    parser.add_argument("right")
    options = parser.parse_args()
    compare(options.left, options.right)


if __name__ == "__main__":
    main()
