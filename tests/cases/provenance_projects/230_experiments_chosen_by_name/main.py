"""The object that evaluates is made in a file that the command line names; its method is called with just what it takes."""
import argparse
import importlib


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--exp", required=True)
    parser.add_argument("--engine")
    args = parser.parse_args()
    exp = importlib.import_module(args.exp).Exp()
    evaluator = exp.get_evaluator()
    evaluator.evaluate(exp.get_model(), False, True, args.engine, exp.decoder)
    evaluator.inspect(args.engine)


main()
