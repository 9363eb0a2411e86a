import joblib
import torch


def evaluate(args):
    return torch.load(args.checkpoint)  # expect: unsafe command_line


def export(checkpoint, output="model.onnx", calibration=None, **_):
    model = torch.load(checkpoint)  # expect: unsafe command_line
    if calibration:
        joblib.load(calibration)  # expect: unsafe command_line,file
    return model, output


def average(paths):
    return [torch.load(path) for path in paths]  # expect: unsafe command_line,file
