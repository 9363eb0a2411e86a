"""Local objects, methods and functions that are only called like loaders."""
import json
import sys
from json import load, loads


class Torch:
    def load(self, weight):
        return weight


class Registry:
    def load(self, name):
        return json.loads("{}").get(name)

    def joblib(self):
        return self


torch = Torch()
pickle = json
a = torch.load(sys.argv[1])
b = load(open(sys.argv[2]))
c = loads(sys.argv[3])
d = Registry().load("pickle.load(path)")
e = Registry().joblib().load(sys.argv[4])
f = pickle.loads(sys.argv[5])


def dispatch(torch, joblib):
    return torch.load("x.pt"), joblib.load("x.joblib")


dispatch(Torch(), Registry())
