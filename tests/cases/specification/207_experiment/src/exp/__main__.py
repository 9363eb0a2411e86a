"""An experiment in a src layout: a JSON file becomes nested dataclasses."""
import argparse

from .build import Builder
from .config import Config


def main():
    parser = argparse.ArgumentParser("exp")
    parser.add_argument("config")
    args = parser.parse_args()
    builder = Builder(Config.load(args.config))
    print(builder.model(), builder.tokenizer())


if __name__ == "__main__":
    main()
