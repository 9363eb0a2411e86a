"""Builds the parser from the commands."""
import argparse

from .commands import export, show


def main():
    parser = argparse.ArgumentParser(prog="tool")
    commands = parser.add_subparsers()
    show.add(commands)
    export.add(commands)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
