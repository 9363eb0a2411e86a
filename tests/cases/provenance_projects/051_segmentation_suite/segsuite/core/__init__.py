from .trainer import EvalTrainer, Trainer
from .weights import *
