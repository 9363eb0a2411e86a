import sys

from jobs.launch import Queue, launch, parser_of


class Evaluation:
    def __init__(self, args):
        self.args = args

    def __call__(self):
        from jobs.score import main

        main(self.args)

    def again(self):
        return type(self)(self.args)


class Export:
    def __init__(self, path):
        self.path = path

    def __call__(self):
        from jobs.score import export

        export(self.path)


class Forgotten:
    """Nobody makes one: handed to a function that only looks at it."""

    def __init__(self, path):
        self.path = path

    def __call__(self):
        from jobs.score import forgotten

        forgotten(self.path)


def main():
    args = parser_of("evaluation").parse_args()
    launch(Evaluation, args, name="evaluation")
    Queue().push(sys.stdin.readline(), make=Export)
    describe(Forgotten, args.folder)


def describe(job_class, folder):
    print(job_class.__doc__, folder)


if __name__ == "__main__":
    main()
