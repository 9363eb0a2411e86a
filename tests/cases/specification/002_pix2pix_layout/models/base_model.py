import os
from abc import ABC, abstractmethod

import torch


class BaseModel(ABC):
    def __init__(self, opt):
        self.opt = opt
        self.device = torch.device("cpu")
        self.save_dir = os.path.join(opt.checkpoints_dir, opt.name)
        self.model_names = []

    @abstractmethod
    def forward(self):
        ...

    def setup(self, opt):
        self.load_networks(opt.epoch)

    def load_networks(self, epoch):
        for name in self.model_names:
            if isinstance(name, str):
                load_filename = "%s_net_%s.pth" % (epoch, name)
                load_path = os.path.join(self.save_dir, load_filename)
                net = getattr(self, "net" + name)
                state_dict = torch.load(load_path, map_location=str(self.device))  # expect: unsafe command_line,file
                if hasattr(state_dict, "_metadata"):
                    del state_dict._metadata
                net.load_state_dict(state_dict)
