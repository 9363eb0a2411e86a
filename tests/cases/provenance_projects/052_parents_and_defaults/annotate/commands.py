import torch


def fit(args):
    return build(**vars(args))


def build(encoder, heads, stage, layers=2, **_):
    body = torch.load(encoder)  # expect: unsafe command_line,file
    tops = [torch.load(head) for head in heads or ()]  # expect: unsafe command_line
    first = torch.load(stage)  # expect: unsafe file
    middle = torch.load("layer_%d.pt" % layers)  # expect: unsafe file
    return body, tops, first, middle


def show(args):
    return torch.load(args.archive)  # expect: unsafe command_line
