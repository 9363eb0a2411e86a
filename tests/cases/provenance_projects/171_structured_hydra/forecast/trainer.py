import pickle

import hydra
import torch

from .conf import ModelConf, TrainConf


class Trainer:
    def __init__(self, model_conf: ModelConf, train_conf: TrainConf):
        self.model_conf = model_conf
        self.conf = train_conf

    def scaler(self):
        with open(hydra.utils.to_absolute_path(self.model_conf.scaler), "rb") as f:
            return pickle.load(f)  # expect: unsafe command_line,configuration,file

    def start(self, net):
        net.load_state_dict(torch.load(self.model_conf.weights))  # expect: unsafe command_line,configuration
        if self.conf.resume is not None:
            state = torch.load(self.conf.resume)  # expect: unsafe command_line,configuration
            net.load_state_dict(state["net"])
        return net
