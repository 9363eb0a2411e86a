from argparse import ArgumentParser

from zoo.manager import ExperimentManager

if __name__ == "__main__":
    parser = ArgumentParser()
    parser.add_argument("--algo", default="dqn")
    parser.add_argument("-i", "--trained-agent", default="", type=str)
    args = parser.parse_args()
    ExperimentManager(args, args.algo, args.trained_agent).setup()
