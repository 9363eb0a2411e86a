"""Two subcommands with a function each, chosen by set_defaults."""
import argparse

import torch


def export(args):
    model = torch.load(args.weights)  # expect: unsafe command_line,file
    torch.jit.script(model).save(args.output)


def merge(args):
    states = [torch.load(p, map_location="cpu") for p in args.inputs]  # expect: unsafe command_line
    torch.save(states[0], args.output)


def build_parser():
    parser = argparse.ArgumentParser(prog="weights")
    sub = parser.add_subparsers(dest="command", required=True)

    p_export = sub.add_parser("export")
    p_export.add_argument("--weights", default="best.pt")
    p_export.add_argument("--output", default="scripted.pt")
    p_export.set_defaults(func=export)

    p_merge = sub.add_parser("merge")
    p_merge.add_argument("inputs", nargs="+")
    p_merge.add_argument("-o", "--output", required=True)
    p_merge.set_defaults(func=merge)
    return parser


def main(argv=None):
    args = build_parser().parse_args(argv)
    args.func(args)


if __name__ == "__main__":
    main()
