import argparse
import glob

import commands


def build():
    parser = argparse.ArgumentParser()
    commands_of = parser.add_subparsers(dest="command")
    one = commands_of.add_parser("evaluate")
    one.add_argument("checkpoint")
    one.set_defaults(run=commands.evaluate)
    two = commands_of.add_parser("export")
    two.add_argument("--checkpoint")
    two.add_argument("--calibration", default="calibration.joblib")
    two.set_defaults(run=lambda args: commands.export(**vars(args)))
    three = commands_of.add_parser("average")
    three.add_argument("paths", nargs="*")
    three.set_defaults(run=lambda args: commands.average(args.paths or glob.glob("runs/*.pt")))
    return parser


def main(argv=None):
    args = build().parse_args(argv)
    args.run(args)


if __name__ == "__main__":
    main()
