import torch


class Upscaler:
    def __init__(self, scale, model_path, half=False):
        self.scale = scale
        loadnet = torch.load(model_path, map_location=torch.device("cpu"))  # expect: unsafe command_line,network
        keyname = "params_ema" if "params_ema" in loadnet else "params"
        self.state = loadnet[keyname]
