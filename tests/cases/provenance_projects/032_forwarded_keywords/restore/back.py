"""Takes the keywords apart."""
import torch


def restore_impl(kind, device, **options):
    teacher = options.pop("teacher", None)
    if teacher is not None:
        return torch.load(teacher)  # expect: unsafe environment
    return from_path(device=device, **options)


def from_path(path, device, strict=True):
    print(strict)
    return torch.load(path, map_location=device)  # expect: unsafe command_line


def from_kind(kind):
    return torch.load(kind + ".pt")  # expect: unsafe parameter
