import argparse

from segsuite import Trainer

parser = argparse.ArgumentParser()
parser.add_argument("--resume")
parser.add_argument("--teacher", default=None)


def main():
    trainer = Trainer(parser.parse_args())
    trainer.restore()
    trainer.teacher()


if __name__ == "__main__":
    main()
