import torch


def _load_from_local(filename, map_location):
    return torch.load(filename, map_location=map_location)  # expect: unsafe command_line,configuration


def _load_from_http(filename, map_location):
    return torch.hub.load_state_dict_from_url(filename, map_location=map_location)  # expect: unsafe command_line,configuration,network


SCHEMES = {"http://": _load_from_http, "https://": _load_from_http, "": _load_from_local}


def load_checkpoint(model, filename, map_location="cpu"):
    for prefix, loader in SCHEMES.items():
        if filename.startswith(prefix):
            checkpoint = loader(filename, map_location)
            break
    model.load_state_dict(checkpoint.get("state_dict", checkpoint))
    return checkpoint
