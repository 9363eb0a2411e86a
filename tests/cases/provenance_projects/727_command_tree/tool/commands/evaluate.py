from ..files import Reader


def register(commands):
    parser = commands.add_parser("evaluate")
    parser.add_argument("--reader", choices=["fast", "slow"])
    parser.set_defaults(run=run)


def run(args):
    reader = Reader.create(args.reader)
    return reader.read("evaluation.pt")
