import os

import torch


class BaseModel:
    def __init__(self, opt):
        self.opt = opt
        self.save_dir = os.path.join(opt.checkpoints_dir, opt.name)
        self.model_names = []

    def setup(self, opt):
        if not opt.is_train:
            self.load_networks("latest")

    def load_networks(self, epoch):
        for name in self.model_names:
            filename = "%s_net_%s.pth" % (epoch, name)
            path = os.path.join(self.save_dir, filename)
            net = getattr(self, "net" + name)
            state = torch.load(path, map_location="cpu")  # expect: unsafe command_line,file
            if hasattr(state, "_metadata"):
                del state._metadata
            net.load_state_dict(state)
