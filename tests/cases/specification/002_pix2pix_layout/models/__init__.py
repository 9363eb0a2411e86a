"""Table of models."""
from .cycle_model import CycleModel
from .pair_model import PairModel

_MODELS = {"cycle": CycleModel, "pair": PairModel}


def create_model(opt):
    model = _MODELS[opt.model](opt)
    print(f"model [{type(model).__name__}] was created")
    return model
