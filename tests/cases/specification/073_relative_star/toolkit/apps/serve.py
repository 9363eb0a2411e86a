"""Relative imports over two levels."""
import json
import os

from .. import BaseEngine, run
from ..core.util import restore as _restore


def main():
    with open("plans.json") as f:
        plans = json.load(f)
    BaseEngine(plans["main"]).start()
    run(plans["other"])
    _restore(os.environ["PLAN"])


if __name__ == "__main__":
    main()
