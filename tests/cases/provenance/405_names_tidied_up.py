# A download goes to a name that was tidied up, and the load reads the name as it was given.
import argparse
from pathlib import Path

import torch


def fetch(name, source="https://models.example.org/releases"):
    file = Path(str(name).strip().replace("'", "").lower())
    if not file.exists():
        try:
            torch.hub.download_url_to_file(f"{source}/{file.name}", file)
        except OSError:
            return


def by_kind(kind):
    name = f"{kind}.pt"
    fetch(name)
    return torch.load(name)  # expect: unsafe network


def several(weights):
    loaded = []
    for one in weights if isinstance(weights, list) else [weights]:
        fetch(one)
        loaded.append(torch.load(one))  # expect: unsafe command_line,network
    return loaded


def saved(name, model):
    """What the program itself wrote under a tidied name may be another file."""
    torch.save(model, name.lower())
    return torch.load(name)  # expect: unsafe standard_input


def moved(folder):
    """With one argument `replace` moves a file."""
    return torch.load(Path("a.pt").replace("b.pt"))  # expect: unsafe file


by_kind("small")
parser = argparse.ArgumentParser()
parser.add_argument("--weights", nargs="+")
several(parser.parse_args().weights)
saved(input(), None)
