"""Saving and restoring."""
import os

import torch


def save_checkpoint(output_dir, model, optimizer, epoch):
    os.makedirs(output_dir, exist_ok=True)
    torch.save(
        {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch},
        os.path.join(output_dir, "last.pth"),
    )


def load_checkpoint(path, model, optimizer=None):
    checkpoint = torch.load(path, map_location="cpu")  # expect: unsafe command_line
    model.load_state_dict(checkpoint["model"])
    if optimizer is not None:
        optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"] + 1


def load_pretrained(model, path):
    if not path:
        return
    state = torch.load(path, map_location="cpu")  # expect: unsafe command_line,file
    state = {k.removeprefix("module."): v for k, v in state.items()}
    missing, unexpected = model.load_state_dict(state, strict=False)
    print("missing", missing, "unexpected", unexpected)
