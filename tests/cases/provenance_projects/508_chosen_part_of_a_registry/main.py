import argparse

from transforms import chosen, make

parser = argparse.ArgumentParser()
parser.add_argument("--term-weights")
parser.add_argument("--transforms", nargs="*")
options = parser.parse_args()
make(options, chosen(options.transforms))
