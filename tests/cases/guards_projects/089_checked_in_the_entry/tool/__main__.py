import argparse

from . import core, guards


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["run", "inspect", "convert"])
    parser.add_argument("model")
    parser.add_argument("--release", required=True)
    parser.add_argument("--force", action="store_true")
    return parser.parse_args()


def main():
    args = parse()
    if args.command == "run":
        guards.die_unless_release(args.model, args.release)
        core.run(args.model)
    elif args.command == "inspect":
        guards.tell_unless_release(args.model)
        core.inspect(args.model)
    else:
        if not args.force and not guards.is_release(args.model):
            raise SystemExit("use --force for models that were not released")
        core.convert(args.model)


if __name__ == "__main__":
    main()
