import torch


def store(model, path):
    torch.save(model.state_dict(), path)


def restore(model, path):
    model.load_state_dict(torch.load(path))  # expect: safe trusted_origin
    return model
