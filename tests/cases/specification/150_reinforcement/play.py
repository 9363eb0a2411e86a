"""An agent chosen from a table loads from a folder."""
import argparse

from agents import AGENTS


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--agent", choices=sorted(AGENTS), default="dqn")
    parser.add_argument("--folder", required=True)
    args = parser.parse_args()
    agent = AGENTS[args.agent](args.folder)
    agent.load()


if __name__ == "__main__":
    main()
