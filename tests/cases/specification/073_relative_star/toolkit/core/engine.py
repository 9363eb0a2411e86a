__all__ = ["Engine", "run"]

from . import util as U


class Engine:
    def __init__(self, plan):
        self.plan = plan

    def start(self):
        return U.restore(self.plan)


def run(plan):
    return Engine(plan).start()
