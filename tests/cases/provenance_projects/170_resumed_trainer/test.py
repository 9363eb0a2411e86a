import torch

from models import create_model
from options import TestOptions

if __name__ == "__main__":
    opt = TestOptions().parse()
    model = create_model(opt)
    model.netG.load_state_dict(torch.load(opt.weights))  # expect: unsafe command_line
