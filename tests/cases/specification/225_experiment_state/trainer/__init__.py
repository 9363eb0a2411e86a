from .core import Trainer
