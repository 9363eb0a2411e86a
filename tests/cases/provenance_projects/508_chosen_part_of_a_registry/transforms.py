"""Some classes of a registry are put into a table of their own, which a helper calls."""
import torch

AVAILABLE = {}


def register(name):
    def keep(cls):
        AVAILABLE[name] = cls
        return cls

    return keep


def chosen(names):
    found = {}
    for name in names:
        found[name] = AVAILABLE[name]
    return found


def make(options, classes):
    made = {}
    for name, cls in classes.items():
        made[name] = cls(options)
        made[name].warm_up()
    return made


class Transform:
    def __init__(self, options):
        self.options = options
        self.read_options()

    def read_options(self):
        pass


@register("terms")
class Terms(Transform):
    def read_options(self):
        self.weights = self.options.term_weights

    def warm_up(self):
        self.model = torch.load(self.weights)  # expect: unsafe command_line
