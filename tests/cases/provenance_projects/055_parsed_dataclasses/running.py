import os

import torch


def run(model_args, data_args):
    model = torch.load(model_args.checkpoint)  # expect: unsafe command_line,configuration,file
    if model_args.adapter is not None:
        model.adapt(torch.load(model_args.adapter))  # expect: unsafe command_line,configuration
    features = torch.load(os.path.join(data_args.cache, "features.pt"))  # expect: unsafe command_line,configuration
    return model, features
