"""Trains."""
from networks import Model
from options import TrainOptions

opt = TrainOptions().parse()
Model(opt).setup()
