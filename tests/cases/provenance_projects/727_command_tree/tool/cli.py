import argparse

from tool.commands import convert, evaluate


def build_parser():
    parser = argparse.ArgumentParser("tool")
    parser.add_argument("--cache", default="/var/cache/tool")
    commands = parser.add_subparsers(dest="command", required=True)
    for module in (convert, evaluate):
        module.register(commands)
    return parser


def main(argv=None):
    args = build_parser().parse_args(argv)
    return args.run(args)
