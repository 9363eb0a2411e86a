import os

from ..files import load_any, load_cached


def register(commands):
    parser = commands.add_parser("convert")
    parser.add_argument("source")
    parser.add_argument("-o", "--output")
    parser.set_defaults(run=run)


def run(args):
    state = load_any(args.source)
    extra = load_cached(args.cache, "extra.pt")
    print(os.path.basename(args.output), state, extra)
    return 0
