"""Options shared by commands, and commands chosen by set_defaults."""
import argparse
import pathlib

from . import commands


class Listed(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, [part.strip() for part in values.split(",")])


def shared():
    parent = argparse.ArgumentParser(add_help=False)
    group = parent.add_argument_group("weights")
    group.add_argument("--encoder", default="encoder.pt")
    group.add_argument("--layers", type=int, default=4)
    return parent


def main():
    parser = argparse.ArgumentParser()
    sub = parser.add_subparsers(required=True)
    fit = sub.add_parser("fit", parents=[shared()])
    fit.add_argument("--heads", action=Listed)
    fit.set_defaults(func=commands.fit, stage="stage1.pt")
    show = sub.add_parser("show")
    show.add_argument("archive", type=pathlib.Path)
    show.set_defaults(func=commands.show)
    args = parser.parse_args()
    args.func(args)


if __name__ == "__main__":
    main()
