"""YOLOv5's way: a list of weights, each fetched when it is missing."""
import argparse

from utils.experimental import attempt_load


def parse_opt():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", nargs="+", type=str, required=True)
    parser.add_argument("--device", default="")
    return parser.parse_args()


def run(weights, device=""):
    model = attempt_load(weights, device=device)
    print(model)


def main(opt):
    run(**vars(opt))


if __name__ == "__main__":
    main(parse_opt())
